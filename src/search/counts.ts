// The documents of an answer → how many of them each value of each facet would leave.

import type { FacetCounts, Filters, SearchAnswer } from './answer.ts';
import { type Choice, choicesOf, MEETS } from './choice.ts';
import type { Facet } from './facet.ts';
import type { Searchable } from './searchable.ts';

/**
 * The counts of the named facets, by default of all; their columns are fetched. A facet's own counts leave its own filter out of
 * account, so that they say what choosing another value would bring; chosen values are listed though they count 0.
 */
export async function countsOf(
  searchable: Searchable,
  { found }: Pick<SearchAnswer, 'found'>,
  filters: Filters,
  names: readonly string[] = searchable.facets.map(({ name }) => name),
): Promise<FacetCounts> {
  const [choices, facets] = await Promise.all([
    choicesOf(searchable, filters),
    Promise.all(names.map(searchable.facet)),
  ]);
  const failedBy = failuresOf(choices, found, searchable.documentCount);
  return new Map(
    facets.flatMap((facet) => {
      const own = choices.findIndex(({ name }) => name === facet.name);
      const isFew = found.length * FEW < searchable.documentCount;
      const counts = isFew ? countedAmong(found, facet, failedBy, own) : counted(facet, failedBy, own);
      return named(facet, counts, new Set(filters.get(facet.name)));
    }),
  );
}

/** What is said of a document that fails no choice, and of one that fails several or was not found; else 1 + the place of its one. */
const NONE = 0;
const SEVERAL = 255;

/** For each document which of the choices it fails; no address holds more of them than a byte can tell apart. */
function failuresOf(choices: readonly Choice[], found: Uint32Array, documentCount: number): Uint8Array {
  const failedBy = new Uint8Array(documentCount).fill(SEVERAL);
  for (const document of found) failedBy[document] = NONE;
  choices.forEach(({ standOf }, place) => {
    for (const document of found) {
      if (standOf(document) !== MEETS) failedBy[document] = failedBy[document] === NONE ? place + 1 : SEVERAL;
    }
  });
  return failedBy;
}

/** Below this share of all documents it is quicker to go through them than through the whole column. */
const FEW = 3;

/** As `counted`, for few documents. */
function countedAmong(found: Uint32Array, facet: Facet, failedBy: Uint8Array, own: number): Uint32Array {
  const { values, places, offsets } = facet;
  const counts = new Uint32Array(values.length);
  for (const document of found) {
    const failed = failedBy[document];
    if (failed !== NONE && failed !== own + 1) continue;
    const end = offsets[document + 1] ?? 0;
    for (let at = offsets[document] ?? 0; at < end; at += 1) {
      const place = places[at] ?? 0;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return counts;
}

/** How many documents have each value, by its place; those that fail the facet's own choice alone count too. */
function counted(facet: Facet, failedBy: Uint8Array, own: number): Uint32Array {
  const { values, places } = facet;
  const owners = ownersOf(facet);
  const counts = new Uint32Array(values.length);
  for (let at = 0; at < places.length; at += 1) {
    const failed = failedBy[owners[at] ?? 0];
    const place = places[at] ?? 0;
    if (failed === NONE || failed === own + 1) counts[place] = (counts[place] ?? 0) + 1;
  }
  return counts;
}

const known = new WeakMap<Facet, Uint32Array>();

/** For each of a facet's `places` the document that has it: one run over these takes a fraction of one over the documents. */
function ownersOf(facet: Facet): Uint32Array {
  const { offsets, places } = facet;
  const owners = known.get(facet) ?? new Uint32Array(places.length);
  if (known.has(facet)) return owners;
  for (let document = 0; document + 1 < offsets.length; document += 1)
    owners.fill(document, offsets[document], offsets[document + 1]);
  known.set(facet, owners);
  return owners;
}

function named(
  { name, values }: Facet,
  counts: Uint32Array,
  chosen: ReadonlySet<string>,
): [string, ReadonlyMap<string, number>][] {
  const told = new Map<string, number>();
  values.forEach(({ id }, place) => {
    const count = counts[place] ?? 0;
    if (count > 0 || chosen.has(id)) told.set(id, count);
  });
  return told.size > 0 ? [[name, told]] : [];
}
