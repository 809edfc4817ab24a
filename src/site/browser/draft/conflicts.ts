// The differences of a draft → its conflicts, the other side of each, and those of one need.

import type { Difference, Side } from '../../../model/difference.ts';
import type { Need } from '../../../model/entry.generated.ts';
import { referenceTo } from '../../../model/reference.ts';
import { type Considered, DRAFT_ID } from '../../../relate/draft/consider.ts';

const DRAFT = referenceTo('requirement', DRAFT_ID);

/** The side that is not the draft's, and the draft's own. */
export function sidesOf({ a, b }: Difference): { readonly own: Side; readonly other: Side } {
  return a.id === DRAFT ? { own: a, other: b } : { own: b, other: a };
}

/** The conflicts in which the parameter of a need stands. */
export function conflictsOf({ differences }: Considered, { parameter }: Need): readonly Difference[] {
  return differences.filter((each) => each.band === 'conflict' && each.parameter === parameter);
}
