// Clusters → their ids: the area that they are about, and the first requirement where that alone does not tell.
//
// The id is a part of an address, so it has to stay when requirements join: it hangs on what changes least, the area of
// most of the cluster and the requirement that was raised first.

import { firstDay } from '../../model/date.ts';
import { byReference, type Traits } from './traits.ts';

/** A cluster with its id, its requirements in the order in which they were raised. */
export interface Named {
  readonly id: string;
  readonly members: readonly Traits[];
}

/** Each cluster with an id that no other has, in the order of the ids. */
export function named(clusters: readonly (readonly Traits[])[]): Named[] {
  const inOrder = clusters.map((members) => [...members].sort(byDate)).sort(byFirst);
  const taken = new Set<string>();
  const found = inOrder.map((members) => {
    const area = mainAreaOf(members);
    // The first of an area has its bare name, and keeps it when another is found there.
    const id = taken.has(area) ? `${area}-${idOf(members[0])}` : area;
    taken.add(area);
    return { id, members };
  });
  return found.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The first first; those without a date last. */
function byDate(a: Traits, b: Traits): number {
  const [day, other] = [dayOf(a), dayOf(b)];
  return day < other ? -1 : day > other ? 1 : byReference(a, b);
}

function byFirst([a]: readonly Traits[], [b]: readonly Traits[]): number {
  return a && b ? byDate(a, b) : 0;
}

function dayOf({ raised }: Traits): string {
  return raised === undefined ? 'undated' : firstDay(raised);
}

/** The closest area of most; of several, that of the first requirement. */
function mainAreaOf(members: readonly Traits[]): string {
  const counts = new Map<string, number>();
  for (const { mainArea } of members) counts.set(mainArea, (counts.get(mainArea) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return [...counts.keys()].find((area) => counts.get(area) === most) ?? '';
}

function idOf(traits: Traits | undefined): string {
  return traits?.reference.replace('requirement/', '') ?? '';
}
