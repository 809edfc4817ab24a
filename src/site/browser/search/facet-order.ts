// The facets of an index → those that can narrow these results, the most useful first.

import type { Filters, SearchAnswer } from '../../../search/answer.ts';
import type { Facet } from '../../../search/facet.ts';

/** What people narrow by first; the rest follow in the order of the index. */
const FIRST = [
  'kind',
  'area',
  'mission',
  'seeks',
  'supplier',
  'raised-by',
  'eligibility',
  'delivery',
  'functions',
  'handles',
  'hosting',
  'setting',
];

/** The facets that can be used, in their order. */
export function usefulFacets(facets: readonly Facet[], filters: Filters, answer: SearchAnswer): Facet[] {
  const isUseful = (facet: Facet) => filters.has(facet.name) || isForemost(facet) || canNarrow(answer, facet.name);
  return facets
    .filter(({ name }) => answer.facets.has(name))
    .filter(isUseful)
    .sort((a, b) => placeOf(a) - placeOf(b));
}

/** Whether a facet is among those that people narrow by first. */
export function isForemost({ name }: Facet): boolean {
  return FIRST.includes(name);
}

/** A value that every result has tells none of them from the others. */
function canNarrow({ facets, total }: SearchAnswer, name: string): boolean {
  const counts = [...(facets.get(name)?.values() ?? [])];
  return counts.some((count) => count < total);
}

function placeOf({ name }: Facet): number {
  const place = FIRST.indexOf(name);
  return place < 0 ? FIRST.length : place;
}
