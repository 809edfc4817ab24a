// Pairs that ask for the same thing → clusters of requirements that all ask for it.
//
// A chain must not glue different things together: a van is like a kit, a kit like a kiosk, yet a van is no kiosk. So two
// clusters become one only if their requirements resemble each other on average, all pairs between them counted.

import { byCodeUnit } from '../../model/order.ts';
import { LIKELY } from './resemblance.ts';
import type { Tie } from './ties.ts';
import type { Traits } from './traits.ts';

/** How strongly one requirement is tied to any other, from 0 to 1: nothing where an entry says that they are not the same. */
export type Strength = (a: Traits) => (b: Traits) => number;

/** The clusters that the ties make, the strongest tie first, whatever order they come in. */
export function clusters(ties: readonly Tie[], strength: Strength): (readonly Traits[])[] {
  const clusterOf = new Map<Traits, Cluster>();
  const clusterWith = (one: Traits) => {
    const cluster = clusterOf.get(one) ?? startWith({ traits: one, strengthTo: strength(one) });
    clusterOf.set(one, cluster);
    return cluster;
  };
  for (const tie of [...ties].sort(byStrength)) {
    const [one, other] = [clusterWith(tie.a), clusterWith(tie.b)];
    // What was refused stays so until one of the two has grown; to weigh it again at every tie would take long.
    if (one === other || one.refused.has(other)) continue;
    if (mayJoin(one, other, tie)) join(one, other, clusterOf);
    else refuse(one, other);
  }
  const found = [...new Set(clusterOf.values())].map(({ members }) => members.map(({ traits }) => traits));
  return found.filter(({ length }) => length > 1);
}

interface Cluster {
  readonly members: readonly Member[];
  /** The clusters that it does not go together with. */
  readonly refused: Set<Cluster>;
}

interface Member {
  readonly traits: Traits;
  readonly strengthTo: ReturnType<Strength>;
}

function startWith(only: Member): Cluster {
  return { members: [only], refused: new Set() };
}

function refuse(one: Cluster, other: Cluster): void {
  one.refused.add(other);
  other.refused.add(one);
}

function join(one: Cluster, other: Cluster, clusterOf: Map<Traits, Cluster>): void {
  const joined = { members: [...one.members, ...other.members], refused: new Set<Cluster>() };
  for (const { traits } of joined.members) clusterOf.set(traits, joined);
}

/** Confirmed ties, all of the same strength, come before suggestions. */
function byStrength(one: Tie, other: Tie): number {
  return (
    Number(other.confirmed) - Number(one.confirmed) ||
    other.score - one.score ||
    byCodeUnit(one.a.reference, other.a.reference) ||
    byCodeUnit(one.b.reference, other.b.reference)
  );
}

/**
 * Two that an entry keeps apart weigh against it and do not decide: a force that buys one van more has not asked for its first again,
 * and both may repeat what five others ask for.
 */
function mayJoin({ members }: Cluster, other: Cluster, { confirmed }: Tie): boolean {
  return confirmed || resembleOnAverage(members, other.members);
}

/** As soon as the pairs that are left can change nothing, they are not looked at. */
function resembleOnAverage(one: readonly Member[], other: readonly Member[]): boolean {
  let left = one.length * other.length;
  const enough = LIKELY * left;
  let sum = 0;
  for (const { strengthTo } of one) {
    for (const { traits } of other) {
      sum += strengthTo(traits);
      left--;
      if (sum >= enough) return true;
      if (sum + left < enough - ROUNDING) return false;
    }
  }
  return false;
}

/** More than what adding up can be off by. */
const ROUNDING = 1e-6;
