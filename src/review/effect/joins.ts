// The entries that a change touches → what they come under, and what they come under no longer.

import type { Kind } from '../../model/kind.ts';
import type { Reference } from '../../model/reference.ts';
import type { Source } from '../../model/source.ts';
import type { EntryChange } from '../change/entries.ts';

/** Something that entries come under, with those that newly do and those that no longer do. */
export interface Join {
  readonly value: string;
  readonly gained: readonly Reference[];
  readonly lost: readonly Reference[];
}

/** What an entry comes under. */
export type ValuesOf = (kind: Kind, source: Source) => readonly string[];

/** What entries come under anew or no longer, in the order of its names. */
export function joins(entries: readonly EntryChange[], valuesOf: ValuesOf): Join[] {
  const found = new Map<string, { gained: Reference[]; lost: Reference[] }>();
  const note = (value: string, way: 'gained' | 'lost', id: Reference) => {
    const join = found.get(value) ?? { gained: [], lost: [] };
    join[way].push(id);
    found.set(value, join);
  };
  for (const { id, kind, before, after } of entries) {
    const [had, has] = [before, after].map((source) => new Set(source ? valuesOf(kind, source) : []));
    for (const value of has ?? []) if (!had?.has(value)) note(value, 'gained', id);
    for (const value of had ?? []) if (!has?.has(value)) note(value, 'lost', id);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([value, join]) => ({ value, ...join }));
}
