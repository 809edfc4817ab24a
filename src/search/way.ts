// A way to meet what was read in a search, and what is wanted: a reading with all of its ways.

import type { Reading } from './read.ts';

/** One way to meet a reading: all of its terms in one field of an entry. */
export interface Way {
  readonly terms: readonly string[];
  /** The form in which it was typed, which the index holds beside its term; none where a way is not what was typed. */
  readonly asTyped?: string;
  readonly boost: number;
  /** Only of an ending that the last word may get: how much of it was typed, e.g. 0.5 where "kio" goes on to be "kiosks". */
  readonly begun?: number;
  /** What the way looks for, as readers see it. */
  readonly shown: string;
  /** What must stand in a row where only the long text has the terms: there words meet by chance. */
  readonly phrase?: string;
}

/** A reading and the ways to meet it; none where the index knows nothing like it. */
export interface Wanted {
  readonly reading: Reading;
  readonly ways: readonly Way[];
}
