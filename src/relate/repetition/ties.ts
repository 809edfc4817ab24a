// All requirements → the pairs that ask for the same thing, by what an entry says or by their resemblance.

import { candidates } from './candidates.ts';
import { LIKELY, resemblance } from './resemblance.ts';
import type { Stated } from './stated.ts';
import { byReference, type Traits } from './traits.ts';

/** Two requirements that ask for the same thing. */
export interface Tie {
  /** In the order of their references. */
  readonly a: Traits;
  readonly b: Traits;
  /** How sure it is, from 0 to 1; what an entry says is sure. */
  readonly score: number;
  readonly confirmed: boolean;
}

/** The pairs that are confirmed, and those that are likely and that no entry denies. */
export function tiesIn(demand: readonly Traits[], stated: Stated): Tie[] {
  return [...confirmed(demand, stated), ...suggested(demand, stated)];
}

/** How strongly one requirement is tied to another, whether or not it is enough: 1 where an entry says so, 0 where one denies it. */
export function strength(a: Traits, { speaks, sameness, areApart }: Stated): (b: Traits) => number {
  // Most entries say nothing of any other, which is asked once for all that this one is held against.
  if (!speaks(a.reference)) return (b) => resemblance(a, b);
  return (b) => {
    if (areApart(a.reference, b.reference)) return 0;
    return sameness(a.reference, b.reference) === undefined ? resemblance(a, b) : 1;
  };
}

function confirmed(traits: readonly Traits[], { pairs }: Stated): Tie[] {
  const known = new Map(traits.map((each) => [each.reference, each]));
  return pairs.flatMap(([one, other]) => {
    const [a, b] = [known.get(one), known.get(other)];
    return a && b ? [{ a, b, score: 1, confirmed: true }] : [];
  });
}

function suggested(traits: readonly Traits[], { sameness, areApart }: Stated): Tie[] {
  const found: Tie[] = [];
  for (const [one, other] of candidates(traits)) {
    const score = resemblance(one, other);
    if (score < LIKELY || areApart(one.reference, other.reference)) continue;
    if (sameness(one.reference, other.reference) !== undefined) continue;
    const [a, b] = byReference(one, other) < 0 ? [one, other] : [other, one];
    found.push({ a, b, score, confirmed: false });
  }
  return found;
}
