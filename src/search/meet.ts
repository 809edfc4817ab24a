// What was found → which documents meet which of what is wanted: one bit for each, because there may be very many documents.

import type { Found, Stand } from './engine.ts';
import { BODY_FIELD } from './fields.ts';
import { phraseTerm } from './phrase.ts';
import type { Wanted, Way } from './way.ts';

/** By the number of a document: the bit `1 << place` is set where it meets what stands at that place of what is wanted. */
export type Met = Uint32Array;

/** As if every phrase of the search were there: who has all of its words is asked about afterwards. */
export function metBy(found: Found, wanted: readonly Wanted[]): Met {
  const met = new Uint32Array(found.scores.length);
  for (const [place, { ways }] of wanted.entries()) for (const way of ways) mark(met, found, way, 1 << place);
  return met;
}

/** How many of what is wanted a document meets. */
export function countOf(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** The fields in which the document has all terms of the way; none where it does not meet it. */
export function fieldsWith(found: Found, way: Way, document: number): string[] {
  return standsOf(found, way)
    .filter(({ documents }) => hasDocument(documents, document))
    .map(({ field }) => field);
}

function mark(met: Met, found: Found, way: Way, bits: number): void {
  for (const { documents } of standsOf(found, way)) {
    for (const document of documents) met[document] = (met[document] ?? 0) | bits;
  }
}

/** Where all terms of a way stand, field by field. */
export function standsOf(found: Found, { terms, phrase }: Way): readonly Stand[] {
  const [first = [], ...rest] = terms.map(found.standsIn);
  const stands = rest.reduce((all, others) => all.flatMap((stand) => inBoth(stand, others)), first);
  return phrase === undefined ? stands : stands.flatMap((stand) => inRow(found, stand, phrase));
}

function inBoth({ field, documents }: Stand, others: readonly Stand[]): Stand[] {
  const other = new Set(others.find((one) => one.field === field)?.documents);
  return other.size === 0 ? [] : [{ field, documents: documents.filter((document) => other.has(document)) }];
}

/** The phrases that ways look for are those of the thesaurus, so that the index knows where they stand in a row. */
function inRow(found: Found, stand: Stand, phrase: string): Stand[] {
  if (stand.field !== BODY_FIELD) return [stand];
  const saying = new Set(found.standsIn(phraseTerm(phrase)).flatMap(({ documents }) => [...documents]));
  return [{ ...stand, documents: stand.documents.filter((document) => saying.has(document)) }];
}

/** Looks in the middle of ascending numbers, and in the middle of the half that is left. */
function hasDocument(documents: Uint32Array, document: number): boolean {
  let [low, high] = [0, documents.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((documents[middle] ?? 0) < document) low = middle + 1;
    else high = middle;
  }
  return documents[low] === document;
}
