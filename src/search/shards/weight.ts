// The postings of a term → the weights that lunr's builder gave it, to the last bit.

import type { Parameters } from './manifest.ts';
import { type FirstMet, firstMet, type IndexedTerm, type TermList } from './postings.ts';

/** What a list of a term adds to scores. */
export interface WeightedList extends TermList {
  /** For each of the documents. */
  readonly weights: Float64Array;
}

/** A term whose weights are worked out. */
export interface WeightedTerm {
  readonly term: string;
  readonly met: FirstMet;
  readonly forms: readonly string[];
  /** By the number of the field. */
  readonly lists: ReadonlyMap<number, WeightedList>;
}

/** Works the weights out. */
export function weighted(parameters: Parameters, indexed: IndexedTerm): WeightedTerm {
  const { term, forms, lists } = indexed;
  const idf = rarityOf(lists, parameters.documentCount);
  const weigh = (list: TermList): WeightedList => ({ ...list, weights: weightsOf(parameters, list, idf) });
  return { term, met: firstMet(indexed), forms, lists: new Map(lists.map((list) => [list.field, weigh(list)])) };
}

/** lunr's inverse document frequency: a document counts once for each field that has the term. */
function rarityOf(lists: readonly TermList[], documentCount: number): number {
  const found = lists.reduce((sum, { documents }) => sum + documents.length, 0);
  const x = (documentCount - found + 0.5) / (found + 0.5);
  return Math.log(1 + Math.abs(x));
}

/** Every operation stands in the order of lunr's `createFieldVectors`: another order may differ in the last bit. */
function weightsOf(
  { k1, b, fields }: Parameters,
  { field, documents, frequencies, lengths }: TermList,
  idf: number,
): Float64Array {
  const { boost = 1, average = 0 } = fields[field] ?? {};
  const weights = new Float64Array(documents.length);
  for (let at = 0; at < documents.length; at += 1) {
    const tf = frequencies[at] ?? 0;
    let score = (idf * ((k1 + 1) * tf)) / (k1 * (1 - b + b * ((lengths[at] ?? 0) / average)) + tf);
    score *= boost;
    weights[at] = Math.round(score * 1000) / 1000;
  }
  return weights;
}
