// Chosen filters → with one more, or one fewer.

import type { Filters } from '../../../search/answer.ts';
import type { Facet } from '../../../search/facet.ts';

export const NO_FILTERS: Filters = new Map();

/** Chooses a value, or takes it back where it was chosen. */
export function toggled(filters: Filters, facet: string, value: string): Filters {
  const before = filters.get(facet) ?? [];
  const after = before.includes(value) ? before.filter((one) => one !== value) : [...before, value];
  const all = new Map(filters).set(facet, after);
  return new Map([...all].filter(([, values]) => values.length > 0));
}

/** How many values are chosen. */
export function numberOf(filters: Filters): number {
  return [...filters.values()].reduce((sum, values) => sum + values.length, 0);
}

/** What readers see for a value; its id where the index does not know it. */
export function labelOf({ values }: Facet, id: string): string {
  return values.find((value) => value.id === id)?.label ?? id;
}
