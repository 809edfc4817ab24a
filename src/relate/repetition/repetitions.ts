// A catalogue → its repetitions: requirements that ask for the same thing, as entries say or as the code suggests.

import { type Catalogue, listOf } from '../../model/catalogue.ts';
import type { Entry } from '../../model/entry.ts';
import type { Reference } from '../../model/reference.ts';
import type { Pair, Repetition } from '../../model/repetition.ts';
import { once } from '../remembered.ts';
import { clusters } from './clusters.ts';
import { type Named, named } from './names.ts';
import { reasonsFor } from './resemblance.ts';
import { type Stated, statedIn } from './stated.ts';
import { strength, type Tie, tiesAround, tiesIn } from './ties.ts';
import { byReference, demandOf, raritiesOf, type Traits, traitsOf, usageIn } from './traits.ts';

/** The repetitions of a catalogue, in the order of their ids. What an entry says goes before what the code finds alike. */
export function repetitions(catalogue: Catalogue): readonly Repetition[] {
  const demand = demandOf(catalogue);
  const stated = statedIn(catalogue);
  const ties = tiesIn(demand, stated);
  const found = clusters(ties, (a) => strength(a, stated));
  return withPairs(named(found), ties, (tie) => pairOf(tie, stated));
}

/** Finds in a catalogue the pairs of the repetitions that have one of those requirements, in the order of their ends. */
export type PairFinder = (catalogue: Catalogue, references: ReadonlySet<Reference>) => readonly Pair[];

/**
 * Makes ready to find them in a catalogue and in what a change makes of it: words weigh on both sides what they weigh before the change,
 * and what stays as it was is weighed once. What is not tied to those requirements is not worked out.
 */
export function pairFinder(before: Catalogue): PairFinder {
  const rarities = once(() => raritiesOf(usageIn(before)));
  const known = new WeakMap<Entry<'requirement'>, Traits>();
  const traitsIn = (catalogue: Catalogue) => (requirement: Entry<'requirement'>) => {
    const traits = known.get(requirement) ?? traitsOf(catalogue, requirement, rarities());
    known.set(requirement, traits);
    return traits;
  };
  return (catalogue, references) => {
    const demand = listOf(catalogue, 'requirement').map(traitsIn(catalogue)).sort(byReference);
    return pairsWith(references, demand, statedIn(catalogue));
  };
}

function pairsWith(references: ReadonlySet<Reference>, demand: readonly Traits[], stated: Stated): Pair[] {
  const ties = tiesAround(references, demand, stated);
  const found = clusters(ties, (a) => strength(a, stated));
  const clusterOf = new Map(found.flatMap((members) => members.map((member) => [member, members] as const)));
  const isAsked = ({ a, b }: Tie) => references.has(a.reference) || references.has(b.reference);
  const isWithin = ({ a, b }: Tie) => clusterOf.has(a) && clusterOf.get(a) === clusterOf.get(b);
  return ties
    .filter((tie) => isAsked(tie) && isWithin(tie))
    .map((tie) => pairOf(tie, stated))
    .sort(byEnds);
}

/** A tie between two clusters that do not go together is in neither. */
function withPairs(found: readonly Named[], ties: readonly Tie[], asPair: (tie: Tie) => Pair): Repetition[] {
  const idOf = new Map<Traits, string>(found.flatMap(({ id, members }) => members.map((member) => [member, id])));
  const within = new Map<string, Pair[]>(found.map(({ id }) => [id, []]));
  for (const tie of ties) {
    const id = idOf.get(tie.a);
    if (id !== undefined && id === idOf.get(tie.b)) within.get(id)?.push(asPair(tie));
  }
  return found.map(({ id, members }) => ({
    id,
    requirements: members.map(({ reference }) => reference),
    pairs: (within.get(id) ?? []).sort(byEnds),
  }));
}

function pairOf({ a, b, score, confirmed }: Tie, { sameness }: Stated): Pair {
  const said = sameness(a.reference, b.reference);
  const reasons = [...(said === undefined ? [] : [said]), ...reasonsFor(a, b)];
  return { a: a.reference, b: b.reference, score: rounded(score), confirmed, reasons };
}

/** More than two places would claim to know more than the code does. */
function rounded(score: number): number {
  return Math.round(score * 100) / 100;
}

function byEnds(one: Pair, other: Pair): number {
  return `${one.a} ${one.b}` < `${other.a} ${other.b}` ? -1 : 1;
}
