// A listing: one thing of a corpus as every engine is given it.

/** One thing that can be found. */
export interface Listing {
  /** No two listings of a corpus have the same. */
  readonly title: string;
  /** A line. */
  readonly summary: string;
  /** About 50 words, in some of them many more. */
  readonly text: string;
  readonly tags: readonly string[];
}

/** Listings and where they come from. */
export interface Corpus {
  readonly name: string;
  readonly listings: readonly Listing[];
}
