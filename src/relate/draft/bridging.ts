// The search for what bridges two statements → the same, made once for all statements that say the same: a draft is a new one at each tick.

import type { Bridges } from '../differences/bridges.ts';
import type { Statement } from '../differences/statement.ts';

/** The bridges between statements, whichever draft says them. */
export function knownBridges(find: Bridges): Bridges {
  const known = new Map<string, ReturnType<Bridges>>();
  return (comparison) => {
    const asked = JSON.stringify([comparison.a, comparison.b].map(saidIn));
    const found = known.get(asked) ?? find(comparison);
    known.set(asked, found);
    return found;
  };
}

/** All that bridges depend on. */
function saidIn({ requirement: { header }, needs }: Statement) {
  return [header.areas, needs];
}
