// Requirements that a source shows the market did not answer → a gap in each of their areas.

import { type Catalogue, listOf } from '../../model/catalogue.ts';
import type { Gap } from '../../model/gap.ts';
import { isSuperseded } from '../inForce.ts';
import { isObtainable } from '../match.ts';
import { demandOf } from './demand.ts';

/** Only with evidence, and only until a later requirement takes its place. That a competition was stopped does not end the need. */
export function testedMarkets(catalogue: Catalogue, asOf: string): Gap[] {
  const tested = listOf(catalogue, 'requirement').filter(
    (each) => isObtainable(each) && !isSuperseded(each.id, catalogue, asOf),
  );
  return tested.flatMap((requirement) => {
    const { areas, 'market-tested': evidence } = requirement.header;
    if (!evidence) return [];
    const gap = { reason: 'market-tested' as const, detail: `shown: ${evidence.shows}` };
    return areas.map((area) => ({ area, ...gap, ...demandOf(catalogue, [requirement]) }));
  });
}
