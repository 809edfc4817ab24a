// What the search strategy asks of an engine: the one seam between how we search and what holds the index.

import type { Thesaurus } from './thesaurus.ts';

/** A term to look for and how much it counts. */
export interface Sought {
  /** A term exactly as the index holds it. */
  readonly term: string;
  readonly boost: number;
}

/** A field in which a sought term stands. */
export interface Stand {
  readonly field: string;
  /** Ascending. */
  readonly documents: Uint32Array;
}

/** What was found: not one object for each document, because there may be very many. */
export interface Found {
  /** Every document that has any of the terms, by its place in the index, in no particular order. */
  readonly documents: readonly number[];
  /** By the number of the document; the sum is over the terms that it has. */
  readonly scores: Float64Array;
  /** Where a sought term stands; nowhere if the index does not have it. */
  readonly standsIn: (term: string) => readonly Stand[];
  /** The documents that write a sought term in that form; a document comes once for each field. */
  readonly writtenAs: (term: string, form: string) => readonly number[];
  /** The documents whose named field has a sought term, and so many terms in all. */
  readonly ofLength: (term: string, field: string, length: number) => readonly number[];
}

/** An index that can be asked. Its answers may have to be fetched, so that all are promised. */
export interface Engine {
  /** Looks for all of the terms at once; each is asked for once. */
  readonly find: (sought: readonly Sought[]) => Promise<Found>;
  /** Which of the terms the index has. */
  readonly known: (terms: readonly string[]) => Promise<ReadonlySet<string>>;
  /** Terms that begin so: all where they are few, else those of the most frequent words. */
  readonly beginning: (letters: string) => Promise<readonly string[]>;
  /** The most frequent written words that begin so. */
  readonly wordsBeginning: (letters: string, limit: number) => Promise<readonly string[]>;
  /** The written words that one slip of typing turns into this one, the most frequent first. */
  readonly near: (word: string) => Promise<readonly string[]>;
  /** The other ways of saying what begins with any of these terms. */
  readonly others: (terms: readonly string[]) => Promise<Thesaurus>;
}
