// The entries that a change touches → the filters under which one appears or no longer does.

import type { Reference } from '../../model/reference.ts';
import { fieldsOf, valueAt } from '../../schema/fields.ts';
import type { EntryChange } from '../change/entries.ts';
import { joins, type ValuesOf } from './joins.ts';

/** A value of a filter that entries gain or lose. */
export interface FacetEffect {
  readonly facet: string;
  readonly value: string;
  readonly gained: readonly Reference[];
  readonly lost: readonly Reference[];
}

/** The values of filters that entries gain and lose, by filter and value. */
export function facetEffects(entries: readonly EntryChange[]): FacetEffect[] {
  return joins(entries, valuesOf).map(({ value: key, gained, lost }) => {
    const at = key.indexOf(' ');
    return { facet: key.slice(0, at), value: key.slice(at + 1), gained, lost };
  });
}

const valuesOf: ValuesOf = (kind, { data }) =>
  fieldsOf(kind).flatMap(({ path, use: { facet } }) => {
    if (facet === undefined) return [];
    const value = valueAt(data, path);
    const values: unknown[] = Array.isArray(value) ? value : [value];
    return values.filter((one) => typeof one === 'string').map((one) => `${facet} ${one}`);
  });
