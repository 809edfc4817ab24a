// What lunr's builder counted of a term: where it stands, how often, and among how many.

/** A term and where it stands. */
export interface IndexedTerm {
  readonly term: string;
  /** Its number in lunr's index, in whose order sums are added up. */
  readonly index: number;
  /** The fields in which it stands, in ascending order. */
  readonly lists: readonly TermList[];
}

/** The documents in whose field a term stands. */
export interface TermList {
  readonly field: number;
  /** Ascending. */
  readonly documents: Uint32Array;
  /** For each of the documents how often the term stands in the field. */
  readonly frequencies: Uint32Array;
  /** For each of the documents how many terms the field has. */
  readonly lengths: Uint32Array;
}
