// The manifest: the one small file that every search reads first, and which says how to read the others.

import type { Separators } from './ranges.ts';

/** A field of the index. */
export interface IndexedField {
  readonly name: string;
  /** What readers call it; none for a field that is only for finding. */
  readonly label?: string;
  readonly boost: number;
  /** The mean number of terms in it, over all documents. */
  readonly average: number;
}

/** What the weight of a term in a document is worked out from, besides the postings. */
export interface Parameters {
  readonly documentCount: number;
  /** How soon more of the same word says no more. */
  readonly k1: number;
  /** How much the length of a field counts, from 0 to 1. */
  readonly b: number;
  /** In the order in which lunr's builder was given them. */
  readonly fields: readonly IndexedField[];
  /** Documents that count more or less than 1, each with what it counts. */
  readonly boosts: readonly (readonly [document: number, boost: number])[];
}

/** Of what sort a numbered file is. */
export type Sort = 'terms' | 'forward' | 'reversed' | 'cards' | 'texts' | 'facet';

/** The manifest. */
export interface Manifest extends Parameters {
  readonly terms: Separators;
  readonly forward: Separators;
  readonly reversed: Separators;
  /** How many documents each file of cards holds, and each file of texts. */
  readonly cardsEach: number;
  readonly textsEach: number;
  /** The names of the facets in the order of their files. */
  readonly facets: readonly string[];
}

/** The name of the manifest. */
export const MANIFEST = 'manifest.bin';

/** The name of the synonyms. */
export const SYNONYMS = 'synonyms.bin';

/** The name of a numbered file. @example fileName('terms', 12) // "terms-12.bin" */
export function fileName(sort: Sort, number: number): string {
  return `${sort}-${number}.bin`;
}
