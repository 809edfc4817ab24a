// An outcome: findings, and what is said with them.

import type { FullDate } from '../model/date.ts';
import type { Finding } from '../model/finding.ts';

/** What a check came to. */
export interface Outcome {
  /** In the order of their places. */
  readonly findings: readonly Finding[];
  readonly asOf: FullDate;
  /** Why that day, for people, e.g. "the date of the last commit". */
  readonly because: string;
  /** The catalogue folder from where the command runs, e.g. "catalogue". */
  readonly folder: string;
}
