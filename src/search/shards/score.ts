// Sought terms with their weights → the documents that have any of them, scored as lunr scores.

import type { WeightedList, WeightedTerm } from './weight.ts';

/** A term of the index and how much it counts. */
export interface SoughtTerm {
  readonly term: WeightedTerm;
  readonly boost: number;
}

/** The documents that have any of the terms. */
export interface Scored {
  readonly documents: readonly number[];
  /** By the number of the document. */
  readonly scores: Float64Array;
}

/** What a query asks of one field: lunr's query vector, and what it comes to in each document. */
interface FieldScores {
  readonly dots: Float64Array;
  /** The documents of which this field is added up already. */
  readonly added: Uint8Array;
}

/** Scores the documents. Every sum is added up in lunr's order: another order may differ in the last bit. */
export function scored(sought: readonly SoughtTerm[], documentCount: number): Scored {
  const magnitude = magnitudeOf(sought);
  const fields = fieldScores(sought, documentCount);
  const scores = new Float64Array(documentCount);
  const isMet = new Uint8Array(documentCount);
  const documents: number[] = [];
  for (const list of sought.flatMap(({ term }) => [...term.lists.values()])) {
    const { dots, added } = fields.get(list.field) ?? scoresIn(documentCount);
    for (const document of list.documents) {
      if (added[document] === 1) continue;
      added[document] = 1;
      scores[document] = (scores[document] ?? 0) + ((dots[document] ?? 0) / magnitude || 0);
      if (isMet[document] === 0) documents.push(document);
      isMet[document] = 1;
    }
  }
  return { documents, scores };
}

/** Every field is asked for every term, so that the query vectors of all fields are of one length. */
function magnitudeOf(sought: readonly SoughtTerm[]): number {
  return Math.sqrt(inVectorOrder(sought).reduce((sum, { boost }) => sum + boost * boost, 0));
}

function fieldScores(sought: readonly SoughtTerm[], documentCount: number): ReadonlyMap<number, FieldScores> {
  const fields = new Map<number, FieldScores>();
  for (const { term, boost } of inVectorOrder(sought)) {
    for (const list of term.lists.values()) {
      const field = fields.get(list.field) ?? scoresIn(documentCount);
      fields.set(list.field, field);
      addTo(field.dots, list, boost);
    }
  }
  return fields;
}

/** `lunr.Vector`: its elements stand in the order of the terms' numbers. */
function inVectorOrder(sought: readonly SoughtTerm[]): SoughtTerm[] {
  return [...sought].sort((a, b) => a.term.index - b.term.index);
}

function scoresIn(documentCount: number): FieldScores {
  return { dots: new Float64Array(documentCount), added: new Uint8Array(documentCount) };
}

function addTo(dots: Float64Array, { documents, weights }: WeightedList, boost: number): void {
  for (let at = 0; at < documents.length; at += 1) {
    const document = documents[at] ?? 0;
    dots[document] = (dots[document] ?? 0) + boost * (weights[at] ?? 0);
  }
}
