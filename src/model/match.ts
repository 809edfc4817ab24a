// A match: a requirement held against a capability, need by need.

import type { Parameter } from './entry.generated.ts';
import type { Place } from './finding.ts';
import type { Reference } from './reference.ts';

/** How an offer answers a need. "not-stated" is never a no. */
export type Answer = 'met' | 'not-met' | 'not-stated';

/** What has to be known of a parameter to answer a need: its type, its units, and its levels from the least to the most. */
export interface Measure {
  readonly parameter: Pick<Parameter, 'type' | 'units'>;
  readonly levels: readonly string[];
}

/** What a match comes to, as a whole. */
export type Grade = 'meets-all-stated' | 'fails-a-stated-need' | 'too-little-stated' | 'not-comparable';

/** A line of a file, the two of which a match compares. */
export interface Line extends Place {
  readonly file: string;
}

/** One need held against what a capability offers. */
export interface NeedAnswer {
  readonly parameter: string;
  /** The place of the need in the requirement's list, from 0. */
  readonly index: number;
  readonly result: Answer;
  readonly need: Line;
  /** Where the offer stands; null where it is not stated. */
  readonly offer: Line | null;
}

/** A requirement held against a capability. */
export interface Match {
  readonly requirement: Reference;
  readonly capability: Reference;
  readonly grade: Grade;
  readonly needs: readonly NeedAnswer[];
}
