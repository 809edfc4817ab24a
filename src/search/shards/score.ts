// Sought terms with their weights → the documents that have any of them, scored as lunr scores.

import { inOrderMet } from './postings.ts';
import type { WeightedList, WeightedTerm } from './weight.ts';

/** A term that is sought in one field; a term that is sought there twice counts twice. */
export interface Touch {
  readonly term: WeightedTerm;
  readonly field: number;
  readonly boost: number;
}

/** The documents that have any of the terms. */
export interface Scored {
  /** In the order in which lunr meets them, which is their order where scores are equal. */
  readonly documents: readonly number[];
  /** By the number of the document. */
  readonly scores: Float64Array;
}

/** What a query asks of one field: lunr's query vector, and what it comes to in each document. */
interface FieldScores {
  readonly dots: Float64Array;
  readonly magnitude: number;
  /** The documents of which this field is added up already. */
  readonly added: Uint8Array;
}

/** What is sought: these terms, each in every field. */
export function inEveryField(terms: readonly Omit<Touch, 'field'>[], fieldCount: number): Touch[] {
  const fields = Array.from({ length: fieldCount }, (_, field) => field);
  return terms.flatMap((sought) => fields.map((field) => ({ ...sought, field })));
}

/**
 * Scores the documents, of which only those may be found that are 1 in `isAdmitted`, by default all. Every sum is added up in lunr's
 * order: another order may differ in the last bit.
 */
export function scored(touches: readonly Touch[], documentCount: number, isAdmitted?: Uint8Array): Scored {
  const fields = fieldScores(touches, documentCount);
  const scores = new Float64Array(documentCount);
  const isMet = new Uint8Array(documentCount);
  const documents: number[] = [];
  for (const { term, field } of touches) {
    const own = fields.get(field);
    const list = term.lists.get(field);
    if (!own || !list) continue;
    for (const document of list.documents) {
      if (own.added[document] === 1 || isAdmitted?.[document] === 0) continue;
      own.added[document] = 1;
      scores[document] = (scores[document] ?? 0) + ((own.dots[document] ?? 0) / own.magnitude || 0);
      if (isMet[document] === 0) documents.push(document);
      isMet[document] = 1;
    }
  }
  return { documents, scores };
}

function fieldScores(touches: readonly Touch[], documentCount: number): ReadonlyMap<number, FieldScores> {
  const vectors = new Map<number, Map<string, Touch>>();
  for (const touch of touches) {
    const vector = vectors.get(touch.field) ?? new Map<string, Touch>();
    const before = vector.get(touch.term.term);
    vector.set(touch.term.term, before ? { ...touch, boost: before.boost + touch.boost } : touch);
    vectors.set(touch.field, vector);
  }
  return new Map([...vectors].map(([field, vector]) => [field, scoresIn([...vector.values()], documentCount)]));
}

/** `lunr.Vector`: its elements stand in the order of the terms' numbers. */
function scoresIn(vector: readonly Touch[], documentCount: number): FieldScores {
  const elements = [...vector].sort((a, b) => inOrderMet(a.term.met, b.term.met));
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
