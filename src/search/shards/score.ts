// Clauses with their terms → the documents that answer them, scored as lunr scores and in the order in which lunr meets them.

import { admitted } from './admit.ts';
import type { LookedUp } from './lookup.ts';
import type { WeightedList, WeightedTerm } from './weight.ts';

/** The documents that answer a query. */
export interface Scored {
  /** In the order in which lunr meets them, which is their order where scores are equal. */
  readonly documents: Uint32Array;
  /** By the number of the document. */
  readonly scores: Float64Array;
}

/** One occurrence of a term in a query: a term that stands in two clauses counts twice. */
interface Touch {
  readonly term: WeightedTerm;
  readonly field: number;
  readonly boost: number;
}

/** What a query asks of one field: lunr's query vector, and what it comes to in each document. */
interface FieldScores {
  readonly dots: Float64Array;
  readonly magnitude: number;
  /** The documents of which this field is added up already. */
  readonly added: Uint8Array;
}

/** Scores a query. Every sum is added up in lunr's order: another order may differ in the last bit. */
export function scored(clauses: readonly LookedUp[], documentCount: number): Scored {
  const isAdmitted = admitted(clauses, documentCount);
  const isNegative = clauses.every(({ clause }) => clause.isProhibited);
  if (isNegative) return { documents: placesOf(isAdmitted), scores: new Float64Array(documentCount) };
  const touches = clauses.filter(({ clause }) => !clause.isProhibited).flatMap(touchesOf);
  return addedUp(touches, fieldScores(touches, documentCount), isAdmitted);
}

/** The lists of a query in the order in which lunr goes through them. */
export function touchesOf({ clause, found }: LookedUp): Touch[] {
  return found.flatMap((term) => clause.fields.map((field) => ({ term, field, boost: clause.boost })));
}

/** All documents that are not shut out. */
function placesOf(isAdmitted: Uint8Array): Uint32Array {
  return Uint32Array.from(isAdmitted.keys()).filter((document) => isAdmitted[document] === 1);
}

function fieldScores(touches: readonly Touch[], documentCount: number): ReadonlyMap<number, FieldScores> {
  const vectors = new Map<number, Map<number, Touch>>();
  for (const touch of touches) {
    const vector = vectors.get(touch.field) ?? new Map<number, Touch>();
    const boost = (vector.get(touch.term.index)?.boost ?? 0) + touch.boost;
    vector.set(touch.term.index, { ...touch, boost });
    vectors.set(touch.field, vector);
  }
  return new Map([...vectors].map(([field, vector]) => [field, scoresIn([...vector.values()], documentCount)]));
}

/** `lunr.Vector`: its elements stand in the order of the terms' numbers. */
function scoresIn(vector: readonly Touch[], documentCount: number): FieldScores {
  const elements = [...vector].sort((a, b) => a.term.index - b.term.index);
  const sumOfSquares = elements.reduce((sum, { boost }) => sum + boost * boost, 0);
  const dots = new Float64Array(documentCount);
  for (const { term, field, boost } of elements) addTo(dots, term.lists.get(field), boost);
  return { dots, magnitude: Math.sqrt(sumOfSquares), added: new Uint8Array(documentCount) };
}

function addTo(dots: Float64Array, list: WeightedList | undefined, boost: number): void {
  if (!list) return;
  const { documents, weights } = list;
  for (let at = 0; at < documents.length; at += 1) {
    const document = documents[at] ?? 0;
    dots[document] = (dots[document] ?? 0) + boost * (weights[at] ?? 0);
  }
}

/** A document's fields are added up as the query meets them. */
function addedUp(touches: readonly Touch[], fields: ReadonlyMap<number, FieldScores>, isAdmitted: Uint8Array): Scored {
  const scores = new Float64Array(isAdmitted.length);
  const isMet = new Uint8Array(isAdmitted.length);
  const documents: number[] = [];
  for (const { term, field } of touches) {
    const own = fields.get(field);
    const list = term.lists.get(field);
    if (!own || !list) continue;
    for (const document of list.documents) {
      if (own.added[document] === 1) continue;
      own.added[document] = 1;
      if (isAdmitted[document] === 0) continue;
      scores[document] = (scores[document] ?? 0) + ((own.dots[document] ?? 0) / own.magnitude || 0);
      if (isMet[document] === 0) documents.push(document);
      isMet[document] = 1;
    }
  }
  return { documents: Uint32Array.from(documents), scores };
}
