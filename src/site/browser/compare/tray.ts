// The capabilities that somebody has ticked to compare: kept in this browser, over several searches.

import { isId } from '../../../model/id.ts';
import { storeOf } from '../keep/store.ts';
import { type FoundBy, parseFound } from '../shortlist/shortlist.ts';
import { MOST } from './fragment.ts';

/** A ticked capability, with the title that the bar shows. */
export interface Ticked {
  readonly id: string;
  readonly title: string;
  /** The search in which it was ticked: what is kept after comparing is to be recorded with it. */
  readonly found?: FoundBy;
}

const LONGEST_TITLE = 200;

/** What is ticked. */
export const TRAY = storeOf<readonly Ticked[]>('compare', parseTray);

/** Ticks a capability, or takes the tick away; a seventh is not taken. */
export function toggled(ticked: readonly Ticked[], one: Ticked): readonly Ticked[] {
  const others = ticked.filter(({ id }) => id !== one.id);
  if (others.length < ticked.length) return others;
  return ticked.length < MOST ? [...ticked, one] : ticked;
}

/** Reads whatever was kept. */
export function parseTray(kept: unknown): readonly Ticked[] {
  const ticked = Array.isArray(kept) ? kept.flatMap(parseTicked) : [];
  return ticked.filter(({ id }, place) => ticked.findIndex((other) => other.id === id) === place).slice(0, MOST);
}

function parseTicked(kept: unknown): Ticked[] {
  if (typeof kept !== 'object' || kept === null || !('id' in kept) || !('title' in kept)) return [];
  const { id, title } = kept;
  if (!isId(id) || typeof title !== 'string') return [];
  const found = 'found' in kept ? parseFound(kept.found) : undefined;
  return [{ id, title: title.slice(0, LONGEST_TITLE), ...(found && { found }) }];
}
