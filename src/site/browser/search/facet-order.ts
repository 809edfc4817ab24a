// The facets of an index → those that these results can be narrowed by, the most useful first.

import type { Filters } from '../../../search/answer.ts';
import type { FacetName } from '../../../search/facet.ts';

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

/** These are open at once, and there before it is known what the results are. */
export const OPEN: readonly string[] = ['kind', 'area'];

/** The facets that results of these sorts can answer, and those in which something is chosen, in their order. */
export function usefulFacets(
  facets: readonly FacetName[],
  filters: Filters,
  sorts: ReadonlySet<string> | undefined,
): FacetName[] {
  const canAnswer = (facet: FacetName) =>
    sorts ? facet.sorts.some((sort) => sorts.has(sort)) : OPEN.includes(facet.name);
  return facets.filter((facet) => filters.has(facet.name) || canAnswer(facet)).sort((a, b) => placeOf(a) - placeOf(b));
}

/** Whether a facet is among those that people narrow by first. */
export function isForemost({ name }: FacetName): boolean {
  return FIRST.includes(name);
}

function placeOf({ name }: FacetName): number {
  const place = FIRST.indexOf(name);
  return place < 0 ? FIRST.length : place;
}
