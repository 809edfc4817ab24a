// A catalogue → its repetitions: requirements that ask for the same thing, as entries say or as the code suggests.

import { type Catalogue, listOf } from '../../model/catalogue.ts';
import type { Entry } from '../../model/entry.ts';
import { byCodeUnit } from '../../model/order.ts';
import type { Reference } from '../../model/reference.ts';
import type { Pair, Repeated, Repetition } from '../../model/repetition.ts';
import { once } from '../remembered.ts';
import { clusters } from './clusters.ts';
import { named } from './names.ts';
import { reasonsFor } from './resemblance.ts';
import { type Stated, statedIn } from './stated.ts';
import { strength, type Tie, tiesAround, tiesIn } from './ties.ts';
import { byReference, demandOf, raritiesOf, type Traits, traitsOf, usageIn } from './traits.ts';

/** The repetitions of a catalogue, in the order of their ids. What an entry says goes before what the code finds alike. */
export function repetitions(catalogue: Catalogue): readonly Repetition[] {
  const demand = demandOf(catalogue);
  const stated = statedIn(catalogue);
  const { found, repeatedBy } = clustered(tiesIn(demand, stated), stated);
  return named(found).map(({ id, members }) => ({ id, ...repeatedBy(members) }));
}

/** Finds in a catalogue what repeats any of those requirements, and what that repeats. */
export type RepetitionFinder = (catalogue: Catalogue, references: ReadonlySet<Reference>) => readonly Repeated[];

/**
 * Makes ready to find them in a catalogue and in what a change makes of it: words weigh on both sides what they weigh before the change,
 * and what stays as it was is weighed once. What is not tied to those requirements is not worked out.
 */
export function repetitionFinder(before: Catalogue): RepetitionFinder {
  const rarities = once(() => raritiesOf(usageIn(before)));
  const known = new WeakMap<Entry<'requirement'>, Traits>();
  const traitsIn = (catalogue: Catalogue) => (requirement: Entry<'requirement'>) => {
    const traits = known.get(requirement) ?? traitsOf(catalogue, requirement, rarities());
    known.set(requirement, traits);
    return traits;
  };
  return (catalogue, references) => {
    const demand = listOf(catalogue, 'requirement').map(traitsIn(catalogue)).sort(byReference);
    const stated = statedIn(catalogue);
    const { found, repeatedBy } = clustered(tiesAround(references, demand, stated), stated);
    return found.filter((members) => members.some(({ reference }) => references.has(reference))).map(repeatedBy);
  };
}

/** The clusters that ties make, and what each of them repeats. A tie between two clusters that do not go together is in neither. */
function clustered(ties: readonly Tie[], stated: Stated) {
  const found = clusters(ties, (a) => strength(a, stated));
  const clusterOf = new Map(found.flatMap((members) => members.map((member) => [member, members] as const)));
  const within = new Map(found.map((members) => [members, [] as Tie[]]));
  for (const tie of ties) {
    const own = clusterOf.get(tie.a);
    if (own && own === clusterOf.get(tie.b)) within.get(own)?.push(tie);
  }
  const tiesOf = ([one]: readonly Traits[]) => within.get((one && clusterOf.get(one)) ?? []) ?? [];
  const repeatedBy = (members: readonly Traits[]): Repeated => ({
    requirements: members.map(({ reference }) => reference),
    pairs: tiesOf(members)
      .map((tie) => pairOf(tie, stated))
      .sort(byEnds),
  });
  return { found, repeatedBy };
}

function pairOf({ a, b, score, confirmed }: Tie, stated: Stated): Pair {
  const said = stated.of(a.reference)?.same.get(b.reference);
  const reasons = [...(said === undefined ? [] : [said]), ...reasonsFor(a, b)];
  return { a: a.reference, b: b.reference, score: rounded(score), confirmed, reasons };
}

/** More than two places would claim to know more than the code does. */
function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}

function byEnds(one: Pair, other: Pair): number {
  return byCodeUnit(one.a, other.a) || byCodeUnit(one.b, other.b);
}
