// A difference: a need of one requirement held against a need of another that asks for the same thing.

import type { Line } from './match.ts';
import type { Reference } from './reference.ts';

/** Conflict: nothing in common, both stated and in force. Changed: a later statement of the same body. Differs: all else. */
export type Band = 'conflict' | 'changed' | 'differs';

/** Whether a requirement still stands. */
export type InForce = 'yes' | 'no' | 'not known';

/** One side of a difference: who says what, and where. */
export interface Side extends Line {
  readonly id: Reference;
  /** What is needed, in words. */
  readonly value: string;
}

/** Two requirements that want different things of one parameter. */
export interface Difference {
  readonly band: Band;
  readonly parameter: string;
  /** Of a change `a` is the earlier; else in the order of their references. */
  readonly a: Side;
  readonly b: Side;
  /** Why it is in this band, in words. */
  readonly because: string;
  /** The smallest change that would end it, in words. */
  readonly resolution: string;
  /** The bodies that would have to agree. */
  readonly agreement: readonly Reference[];
  /** Listed capabilities that serve both sides. */
  readonly bridgedBy: readonly Reference[];
}
