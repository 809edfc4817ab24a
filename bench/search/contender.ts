// A contender: a search engine as every measurement asks it.

/** An engine that has taken in the corpus. */
export interface Contender {
  readonly name: string;
  /** The places of the best ten listings, the best first. */
  readonly find: (typed: string) => Promise<readonly number[]>;
}

/** How many results are looked at. */
export const SHOWN = 10;
