// A shortlist: what somebody keeps and what they have dropped, each with the reason and the search that found it.

import { isId } from '../../../model/id.ts';
import { storeOf } from '../keep/store.ts';

/** The search from which an entry was taken. */
export interface FoundBy {
  /** What the search said that it found. */
  readonly sentence: string;
  /** Each chosen filter in words, e.g. "Areas: Self-service kiosks". */
  readonly filters: readonly string[];
  /** The fragment of the search page that finds it again. */
  readonly fragment: string;
}

/** One capability on a shortlist. */
export interface Listed {
  readonly id: string;
  readonly state: 'kept' | 'dropped';
  readonly reason: string;
  readonly found?: FoundBy;
}

export type Shortlist = readonly Listed[];

/** So many can be listed, and so long can a reason be. */
export const MOST_LISTED = 100;
export const LONGEST_REASON = 500;

const LONGEST_SEARCH = 2000;

/** The shortlist of this browser. */
export const SHORTLIST = storeOf<Shortlist>('shortlist', parseShortlist);

/** Reads whatever was kept; what is no entry of a shortlist is left out, and the first of two with one id stands. */
export function parseShortlist(kept: unknown): Shortlist {
  const listed = Array.isArray(kept) ? kept.flatMap(parseListed) : [];
  return listed.filter(({ id }, place) => listed.findIndex((other) => other.id === id) === place).slice(0, MOST_LISTED);
}

/** With one more capability, kept. One that is on it stays as it is. */
export function withKept(list: Shortlist, id: string, found?: FoundBy): Shortlist {
  if (list.length >= MOST_LISTED || list.some((listed) => listed.id === id)) return list;
  return [...list, { id, state: 'kept', reason: '', ...(found && { found }) }];
}

/** With one of them changed. */
export function withChange(list: Shortlist, id: string, change: Partial<Omit<Listed, 'id'>>): Shortlist {
  return list.map((listed) => (listed.id === id ? { ...listed, ...change } : listed));
}

/** Without one of them. */
export function without(list: Shortlist, id: string): Shortlist {
  return list.filter((listed) => listed.id !== id);
}

/** With all that another list has besides; nothing of one's own is overwritten. */
export function withOthers(list: Shortlist, others: Shortlist): Shortlist {
  const added = others.filter(({ id }) => !list.some((listed) => listed.id === id));
  return [...list, ...added].slice(0, MOST_LISTED);
}

/** A reason as it is kept: of bounded length, and without signs that show nothing or turn text around. */
export function reasonOf(text: string): string {
  return text.replace(/[^\P{C}\n]/gu, '').slice(0, LONGEST_REASON);
}

function parseListed(kept: unknown): Listed[] {
  if (!isRecord(kept) || !isId(kept.id)) return [];
  const found = parseFound(kept.found);
  const state = kept.state === 'dropped' ? 'dropped' : 'kept';
  return [{ id: kept.id, state, reason: reasonOf(textOf(kept.reason)), ...(found && { found }) }];
}

/** Reads whatever was kept of a search. */
export function parseFound(kept: unknown): FoundBy | undefined {
  if (!isRecord(kept)) return undefined;
  const fragment = textOf(kept.fragment).slice(0, LONGEST_SEARCH);
  const filters = Array.isArray(kept.filters) ? kept.filters.map(textOf).slice(0, 50) : [];
  if (fragment !== '' && !fragment.startsWith('#')) return undefined;
  return { sentence: textOf(kept.sentence).slice(0, LONGEST_SEARCH), filters, fragment };
}

function isRecord(kept: unknown): kept is Readonly<Record<string, unknown>> {
  return typeof kept === 'object' && kept !== null;
}

function textOf(kept: unknown): string {
  return typeof kept === 'string' ? kept : '';
}
