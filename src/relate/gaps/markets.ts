// A catalogue → its markets: for each area what is asked for there and what is listed.

import type { Catalogue } from '../../model/catalogue.ts';
import { listOf } from '../../model/catalogue.ts';
import type { Entry } from '../../model/entry.ts';
import { byArea } from '../byArea.ts';
import { inForce } from '../inForce.ts';
import { isObtainable, isSupply } from '../match.ts';

/** One area with what is asked for and what is listed in it. */
export interface Market {
  readonly area: string;
  readonly asked: readonly Entry<'requirement'>[];
  /** What can still be had. */
  readonly listed: readonly Entry<'capability'>[];
}

/** The areas in which something obtainable is asked for that may still stand, in the order of their ids. */
export function marketsOf(catalogue: Catalogue, asOf: string): Market[] {
  const asked = byArea(
    listOf(catalogue, 'requirement').filter((one) => isObtainable(one) && inForce(one, catalogue, asOf) !== 'no'),
  );
  const listed = byArea(listOf(catalogue, 'capability').filter(canBeHad));
  return [...asked.keys()]
    .sort()
    .map((area) => ({ area, asked: asked.get(area) ?? [], listed: listed.get(area) ?? [] }));
}

function canBeHad(capability: Entry<'capability'>): boolean {
  const { lifecycle } = capability.header;
  return isSupply(capability) && (lifecycle === undefined || !GONE.has(lifecycle.status));
}

/** Where in its life a capability can no longer be had. */
const GONE: ReadonlySet<string> = new Set(['superseded', 'retired']);
