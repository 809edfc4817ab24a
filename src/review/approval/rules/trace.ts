// Nothing goes without a trace.

import type { TouchedEntry } from '../facts.ts';
import { forbid, type Verdict } from '../verdict.ts';

/** An entry that goes leaves a tombstone, one that moves an alias. */
export function* trace({ id, change, from = id, leavesTrace }: TouchedEntry): Iterable<Verdict> {
  if (leavesTrace || (change !== 'removed' && change !== 'renamed')) return;
  const mend = change === 'removed' ? 'retire it' : 'keep its old id in "aliases"';
  yield forbid(`${from} would vanish without a trace: ${mend}.`);
}
