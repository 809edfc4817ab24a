// The requirements of one area → the bodies that asked, and whether what they asked for still stands.

import type { Asking, Reach } from '../../model/coverage.ts';
import type { InForce } from '../../model/difference.ts';
import type { Reference } from '../../model/reference.ts';

/** A requirement that was raised by the day, with the bodies that speak for it on it. */
export interface Wish {
  readonly requirement: Reference;
  readonly areas: readonly string[];
  readonly bodies: readonly Reference[];
  readonly inForce: InForce;
}

const BY_STRENGTH: readonly InForce[] = ['yes', 'not known', 'no'];

/** The bodies in being that asked, in the order of their ids. */
export function askingIn(wishes: readonly Wish[], reach: ReadonlyMap<Reference, Reach>): Asking[] {
  const byBody = new Map<Reference, Wish[]>();
  for (const wish of wishes) for (const body of wish.bodies) byBody.set(body, [...(byBody.get(body) ?? []), wish]);
  return [...byBody]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([organisation, own]) => {
      const found = reach.get(organisation);
      return found ? [{ organisation, reach: found, inForce: strongest(own), requirements: own.map(referenceOf) }] : [];
    });
}

function strongest(wishes: readonly Wish[]): InForce {
  return BY_STRENGTH.find((each) => wishes.some(({ inForce }) => inForce === each)) ?? 'not known';
}

function referenceOf({ requirement }: Wish): Reference {
  return requirement;
}
