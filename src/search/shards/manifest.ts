// The manifest: the one small file that every search reads first, and which says how to read the others.

import type { FacetName } from '../facet.ts';
import type { Order } from '../order.ts';
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
  /** In the order of their numbers. */
  readonly fields: readonly IndexedField[];
}

/** Of what sort a numbered file is. */
export type Sort = 'terms' | 'forward' | 'reversed' | 'cards' | 'texts' | 'labels' | 'facet';

/** The manifest. */
export interface Manifest extends Parameters {
  /** Documents below this number are what one can get; the others are who else asked. */
  readonly supplyCount: number;
  /** What every file of terms begins with; no bytes are nothing. */
  readonly learned: Uint8Array;
  /** For each document how many terms its longest field has. */
  readonly lengths: Uint32Array;
  readonly terms: Separators;
  /** How many documents each file of cards holds, and each file of texts or labels. */
  readonly cardsEach: number;
  readonly textsEach: number;
  readonly labelsEach: number;
  /** The facets in the order of their files. */
  readonly facets: readonly FacetName[];
}

/** The name of the manifest. */
export const MANIFEST = 'manifest.bin';

/** The name of the file that has the separators of the dictionary, which only those need who look a word up in it. */
export const WORDS = 'words.bin';

/** The name of a numbered file. @example fileName('terms', 12) // "terms-12.bin" */
export function fileName(sort: Sort, number: number): string {
  return `${sort}-${number}.bin`;
}

/** The name of the file that has an order of the documents. */
export function orderName(by: Order): string {
  return `order-${by}.bin`;
}
