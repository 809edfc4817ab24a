// What is measured of every engine, from which tables and targets are made.

import type { Difference } from './bootstrap.ts';
import type { Cold } from './cold/engines.ts';
import type { RealPage } from './cold/real-page.ts';
import type { Cost } from './cost.ts';
import type { Equality } from './equality.ts';
import type { Question } from './questions.ts';
import type { Showing } from './relevance.ts';

/** All that was measured. */
export interface Measured {
  readonly questions: readonly Question[];
  /** Ours first. */
  readonly showings: readonly Showing[];
  /** Ours less MiniSearch with our strategy, of all questions and by sort. */
  readonly against: ReadonlyMap<string, Difference>;
  readonly cold: readonly Cold[];
  /** The project's own search page with all that belongs to it; undefined where no site is built. */
  readonly realPage: RealPage | undefined;
  readonly equality: Equality;
  readonly counting: readonly number[];
  readonly costs: Readonly<Record<'ours' | 'pagefind', Cost>>;
  /** Compressed, in bytes. */
  readonly sizes: Readonly<Record<'ours' | 'dictionary' | 'lunr' | 'MiniSearch', number>>;
}
