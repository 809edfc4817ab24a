// A requirement that has perhaps been met since it was raised.

import type { UseFact } from './coverage.ts';
import type { Reference } from './reference.ts';

/** A requirement with the later recorded uses in its areas by whoever raised it, at least one. */
export interface MetSince {
  readonly requirement: Reference;
  readonly uses: readonly UseFact[];
}
