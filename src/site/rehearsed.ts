// A rehearsal → what it says of one of its mergers.

import type { Merger, Rehearsal } from '../model/rehearsal.ts';
import type { View } from './view.ts';

/** What the parts of a scenario's page are made of. */
export interface RehearsedProps {
  readonly view: View;
  readonly merger: Merger;
  /** What the rehearsal says of this merger alone. */
  readonly rehearsal: Rehearsal;
}

/** The same rehearsal without what it says of other mergers. */
export function rehearsedOf(rehearsal: Rehearsal, { into }: Merger): Rehearsal {
  const own = <T extends { readonly into: string }>(items: readonly T[]) => items.filter((item) => item.into === into);
  return {
    ...rehearsal,
    becameRepeats: own(rehearsal.becameRepeats),
    becameInternal: own(rehearsal.becameInternal),
    coverage: own(rehearsal.coverage),
    routes: own(rehearsal.routes),
    contracts: own(rehearsal.contracts),
    ties: own(rehearsal.ties),
  };
}
