// An index → what of it has been fetched already, so that it can be drawn at once and need not be waited for again.

import type { Filters } from '../../../search/answer.ts';
import type { Card } from '../../../search/card.ts';
import type { Facet } from '../../../search/facet.ts';
import type { Searchable } from '../../../search/searchable.ts';

/** What is here, by the number of the document or the name of the facet. */
export interface Known {
  readonly cards: Map<number, Card>;
  readonly texts: Map<number, string>;
  readonly facets: Map<string, Facet>;
}

const KNOWN = new WeakMap<Searchable, Known>();

/** What is known of an index. */
export function knownOf(index: Searchable): Known {
  const known = KNOWN.get(index) ?? { cards: new Map(), texts: new Map(), facets: new Map() };
  KNOWN.set(index, known);
  return known;
}

/** Fetches the cards that are not here yet; true where there were any. */
export function learnCards(index: Searchable, documents: readonly number[]): Promise<boolean> {
  return learn(knownOf(index).cards, documents, index.cards);
}

/** Fetches the texts that are not here yet; true where there were any. */
export function learnTexts(index: Searchable, documents: readonly number[]): Promise<boolean> {
  return learn(knownOf(index).texts, documents, index.texts);
}

/** Fetches the facets that are not here yet; an address may name one that the index does not have. */
export function learnFacets(index: Searchable, names: Iterable<string>): Promise<boolean> {
  const wanted = new Set(names);
  const known = index.facets.flatMap(({ name }) => (wanted.has(name) ? [name] : []));
  return learn(knownOf(index).facets, known, (missing) => Promise.all(missing.map(index.facet)));
}

/** The facets in which something is chosen, of those that are here, in the order of the index. */
export function facetsIn(index: Searchable, filters: Filters): Facet[] {
  const { facets } = knownOf(index);
  return index.facets.flatMap(({ name }) => (filters.has(name) ? (facets.get(name) ?? []) : []));
}

async function learn<K, V>(
  known: Map<K, V>,
  wanted: readonly K[],
  fetchAll: (keys: readonly K[]) => Promise<readonly V[]>,
): Promise<boolean> {
  const missing = wanted.filter((key) => !known.has(key));
  if (missing.length === 0) return false;
  for (const [place, value] of (await fetchAll(missing)).entries()) known.set(missing[place] as K, value);
  return true;
}
