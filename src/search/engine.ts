// What the search strategy asks of an engine: the one seam between how we search and what holds the index.

/** A term to look for and how much it counts. */
export interface Sought {
  /** A term exactly as the index holds it. */
  readonly term: string;
  readonly boost: number;
}

/** A document in which a sought term stands. */
export interface Found {
  /** Its place in the index, from 0. */
  readonly document: number;
  readonly score: number;
  /** The names of the fields in which each sought term stands. */
  readonly matched: ReadonlyMap<string, readonly string[]>;
}

/** An index that can be asked. Its answers may have to be fetched, so that all are promised. */
export interface Engine {
  /** Every document that has any of the terms, in no particular order; the sum is over the terms that it has. */
  readonly find: (sought: readonly Sought[]) => Promise<readonly Found[]>;
  /** Which of the terms the index has. */
  readonly known: (terms: readonly string[]) => Promise<ReadonlySet<string>>;
  /** The written words that begin so, the most frequent first, at most `limit`. */
  readonly beginning: (letters: string, limit: number) => Promise<readonly string[]>;
  /** The written words that one slip of typing turns into this one, the most frequent first. */
  readonly near: (word: string) => Promise<readonly string[]>;
}
