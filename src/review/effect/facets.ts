// The entries that a change touches → the filters under which one appears or no longer does.

import type { Reference } from '../../model/reference.ts';
import type { Source, Value } from '../../model/source.ts';
import { fieldsOf, valueAt } from '../../schema/fields.ts';
import type { EntryChange } from '../change/entries.ts';

/** A value of a filter that an entry gains or loses. */
export interface FacetEffect {
  readonly facet: string;
  readonly value: string;
  readonly gained: readonly Reference[];
  readonly lost: readonly Reference[];
}

/** The values of filters that entries gain and lose, by filter and value. */
export function facetEffects(entries: readonly EntryChange[]): FacetEffect[] {
  const found = new Map<string, { gained: Reference[]; lost: Reference[] }>();
  const note = (key: string, way: 'gained' | 'lost', id: Reference) => {
    const effect = found.get(key) ?? { gained: [], lost: [] };
    effect[way].push(id);
    found.set(key, effect);
  };
  for (const { id, kind, before, after } of entries) {
    const [had, has] = [valuesIn(kind, before), valuesIn(kind, after)];
    for (const key of has) if (!had.has(key)) note(key, 'gained', id);
    for (const key of had) if (!has.has(key)) note(key, 'lost', id);
  }
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, effect]) => ({ ...namesIn(key), ...effect }));
}

function valuesIn(kind: string, source: Source | undefined): Set<string> {
  const keys = fieldsOf(kind).flatMap(({ path, use }) => {
    if (use.facet === undefined || !source) return [];
    const value = valueAt(source.data, path) as Value | undefined;
    return (Array.isArray(value) ? value : [value]).filter(isText).map((each) => `${use.facet} ${each}`);
  });
  return new Set(keys);
}

function namesIn(key: string): { facet: string; value: string } {
  const at = key.indexOf(' ');
  return { facet: key.slice(0, at), value: key.slice(at + 1) };
}

function isText(value: unknown): value is string {
  return typeof value === 'string';
}
