// What is judged: two unequal statements, with everything by which they are judged.

import type { Comparison } from './comparison.ts';
import type { Ground } from './ground.ts';
import type { Statement } from './statement.ts';

/** Two unequal statements with what they are judged by. */
export interface Case extends Comparison {
  readonly ground: Ground;
  /** Each statement that the same body has since changed, with the later one. */
  readonly changed: ReadonlyMap<Statement, Statement>;
}

/** Why two statements differ without being in conflict, and what would end the difference. */
export interface Allowance {
  readonly because: string;
  readonly resolution: string;
}
