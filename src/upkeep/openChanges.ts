// What a forge's job wrote down of its open changes → the same, known to be of the right form (docs/forges.md).

import type { FullDate } from '../model/date.ts';
import { isFullDate } from '../schema/formats.ts';

/** An open change, as a job of the forge records it. */
export interface RecordedChange {
  readonly name: string;
  readonly opened: FullDate;
  readonly author: string;
  readonly base: string;
  readonly head: string;
  /** What the forge knows of its approval, as docs/approval.md has it. */
  readonly recorded?: object;
}

/** The changes in a text; undefined where it is no list of them. */
export function openChangesIn(text: string): readonly RecordedChange[] | undefined {
  const list = parsed(text);
  return Array.isArray(list) && list.every(isRecorded) ? list : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const TEXTS = ['name', 'author', 'base', 'head'];

function isRecorded(value: unknown): value is RecordedChange {
  if (typeof value !== 'object' || value === null) return false;
  const { recorded = {}, ...texts } = value as Readonly<Record<string, unknown>>;
  const isToldWhen = typeof texts.opened === 'string' && isFullDate(texts.opened);
  return (
    isToldWhen &&
    TEXTS.every((key) => typeof texts[key] === 'string') &&
    typeof recorded === 'object' &&
    recorded !== null
  );
}
