// What is searched → the same with its documents in the order in which the files have them.

import { type Facet, offsetsOf } from '../facet.ts';
import { neutralOrder } from '../hash.ts';
import type { Searched } from './contents.ts';
import { longestOf } from './lengths.ts';

/**
 * What one can get stays before who else asked. In each, documents whose longest field has as many terms stand together, so that its
 * length is told once for all of them: a third of what terms would have to tell. Which number comes first is left to its hash, and
 * among equals nothing is moved, so that neither the short nor the long are favoured.
 */
export function arranged(searched: Searched): Searched {
  const order = orderOf(searched);
  const inOrder = <T>(list: readonly T[]): T[] =>
    order.map((document) => list[document]).filter((one) => one !== undefined);
  return {
    ...searched,
    documents: inOrder(searched.documents),
    cards: inOrder(searched.cards),
    texts: inOrder(searched.texts),
    labels: inOrder(searched.labels),
    facets: searched.facets.map((facet) => facetInOrder(facet, order)),
  };
}

function orderOf(searched: Searched): number[] {
  const lengths = lengthsOf(searched);
  const keys = lengths.map((length) => neutralOrder(String(length)));
  const { supplyCount } = searched;
  const isDemand = (document: number): number => (document < supplyCount ? 0 : 1);
  return [...lengths.keys()].sort(
    (a, b) =>
      isDemand(a) - isDemand(b) || (keys[a] ?? 0) - (keys[b] ?? 0) || (lengths[a] ?? 0) - (lengths[b] ?? 0) || a - b,
  );
}

/** How many terms the longest field of each document has. */
function lengthsOf({ documents, fields }: Searched): number[] {
  const totals = fields.map(({ name }) => documents.reduce((sum, terms) => sum + (terms.get(name)?.length ?? 0), 0));
  const longest = fields[longestOf(totals)]?.name ?? '';
  return documents.map((terms) => terms.get(longest)?.length ?? 0);
}

function facetInOrder(facet: Facet, order: readonly number[]): Facet {
  const { offsets, isStatedInFull } = facet;
  const rows = order.map((document) => facet.places.subarray(offsets[document], offsets[document + 1]));
  const offsetsInOrder = offsetsOf(rows.map(({ length }) => length));
  const places = new Uint32Array(facet.places.length);
  rows.forEach((row, at) => {
    places.set(row, offsetsInOrder[at]);
  });
  const stated = isStatedInFull && Uint8Array.from(order, (document) => isStatedInFull[document] ?? 0);
  return { ...facet, offsets: offsetsInOrder, places, ...(stated && { isStatedInFull: stated }) };
}
