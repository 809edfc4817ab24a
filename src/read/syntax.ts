// YAML that does not parse → every mistake in it that can be told, and what is left when they are passed over.

import { YAMLException } from 'js-yaml/browser';
import { CAUSES, type Spot } from './causes.ts';
import type { Problem } from './draft.ts';

/** A mistake, and the source with the field that has it blanked; undefined if that leaves no field. */
export interface Mistake {
  readonly problem: Problem;
  readonly rest: string | undefined;
}

/** Explains why `source` did not parse. */
export function explain(error: unknown, source: string): Mistake {
  const { reason, offset } = failureOf(error, source);
  const spot = { reason, ...lineRound(offset, source) };
  const cause = CAUSES.find(({ is }) => is(spot));
  if (!cause) throw new Error(`No explanation fits "${reason}".`);
  const { code = 'yaml-syntax', message, hint, isAbove } = cause;
  return { problem: { code, offset, message, hint }, rest: passOver(source, offset, isAbove ? 2 : 1) };
}

// A field of the header, as far as the next one; comments and list items belong to the field above them.
const FIELD = /^[^\s#-]/gm;

function passOver(source: string, offset: number, fields: number): string | undefined {
  const starts = Array.from(source.matchAll(FIELD), ({ index }) => index);
  const from = starts.filter((start) => start <= offset).slice(-fields)[0];
  if (from === undefined) return undefined;
  const to = starts.find((start) => start > offset) ?? source.length;
  return source.slice(0, from) + source.slice(from, to).replace(/[^\n]/g, ' ') + source.slice(to);
}

function failureOf(error: unknown, source: string): { reason: string; offset: number } {
  // The parser promises no one class of error: it can run out of stack, for one.
  if (!(error instanceof YAMLException)) return { reason: String(error), offset: 0 };
  return { reason: error.reason, offset: Math.min(error.mark?.position ?? 0, source.length) };
}

function lineRound(offset: number, source: string): Omit<Spot, 'reason'> {
  const start = offset === 0 ? 0 : source.lastIndexOf('\n', offset - 1) + 1;
  const end = source.indexOf('\n', offset);
  return { before: source.slice(start, offset), after: source.slice(offset, end === -1 ? undefined : end) };
}
