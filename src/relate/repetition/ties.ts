// All requirements → the pairs that ask for the same thing, by what an entry says or by their resemblance.

import type { Reference } from '../../model/reference.ts';
import { candidates, candidatesOf } from './candidates.ts';
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

/** Those of them that lead from some requirements to others, and from these on: the rest has no say in what these come to. */
export function tiesAround(from: ReadonlySet<Reference>, demand: readonly Traits[], stated: Stated): Tie[] {
  const said = confirmed(demand, stated);
  const pairsOf = candidatesOf(demand);
  const passed = new Set<Traits>();
  const found: Tie[] = [];
  const reached = new Set(demand.filter(({ reference }) => from.has(reference)));
  // A set takes in what is added while it is walked.
  for (const one of reached) {
    const isNew = ([a, b]: readonly [Traits, Traits]) => !passed.has(a) && !passed.has(b);
    const ties = [
      ...said.filter(({ a, b }) => (a === one || b === one) && isNew([a, b])),
      ...pairsOf(one)
        .filter(isNew)
        .flatMap((pair) => suggestion(pair, stated) ?? []),
    ];
    for (const { a, b } of ties) reached.add(a).add(b);
    found.push(...ties);
    passed.add(one);
  }
  return found;
}

/** How strongly one requirement is tied to another, whether or not it is enough: 1 where an entry says so, 0 where one denies it. */
export function strength(a: Traits, stated: Stated): (b: Traits) => number {
  const said = stated.of(a.reference);
  // Asked once for all that this one is held against.
  if (!said) return (b) => resemblance(a, b);
  return (b) => {
    if (said.apart.has(b.reference)) return 0;
    return said.same.has(b.reference) ? 1 : resemblance(a, b);
  };
}

function confirmed(traits: readonly Traits[], { pairs }: Stated): Tie[] {
  const known = new Map(traits.map((each) => [each.reference, each]));
  return pairs.flatMap(([one, other]) => {
    const [a, b] = [known.get(one), known.get(other)];
    return a && b ? [{ a, b, score: 1, confirmed: true }] : [];
  });
}

function suggested(demand: readonly Traits[], stated: Stated): Tie[] {
  const found: Tie[] = [];
  // One after another: all of them at once would fill the memory of a large catalogue.
  for (const pair of candidates(demand)) {
    const tie = suggestion(pair, stated);
    if (tie) found.push(tie);
  }
  return found;
}

/** The tie of a pair that is likely, and of which no entry says anything. */
function suggestion([one, other]: readonly [Traits, Traits], stated: Stated): Tie | undefined {
  const score = resemblance(one, other);
  if (score < LIKELY) return undefined;
  const said = stated.of(one.reference);
  if (said?.apart.has(other.reference) || said?.same.has(other.reference)) return undefined;
  const [a, b] = byReference(one, other) < 0 ? [one, other] : [other, one];
  return { a, b, score, confirmed: false };
}
