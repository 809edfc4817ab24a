// The matches of an area's requirements → the stated needs that every listed capability says it does not meet.

import type { Catalogue } from '../../model/catalogue.ts';
import type { Entry } from '../../model/entry.ts';
import type { Gap } from '../../model/gap.ts';
import type { Match } from '../../model/match.ts';
import { referenceTo } from '../../model/reference.ts';
import type { Matches } from '../../model/related.ts';
import { demandOf } from './demand.ts';
import type { Market } from './markets.ts';

/** A gap for each stated need of the area that all say they do not meet. One that does not say leaves it open. */
export function unmetNeeds(catalogue: Catalogue, market: Market, matches: Matches): Gap[] {
  const isListed = new Set(market.listed.map(({ id }) => referenceTo('capability', id)));
  return market.asked.flatMap((requirement) => {
    const own = matches
      .of(referenceTo('requirement', requirement.id))
      .filter(({ capability }) => isListed.has(capability));
    return own.length === 0 ? [] : unmetBy(catalogue, market.area, requirement, own);
  });
}

function unmetBy(catalogue: Catalogue, area: string, requirement: Entry<'requirement'>, own: readonly Match[]): Gap[] {
  const [first] = own;
  const stated = first?.needs.filter(({ index }) => requirement.header.needs?.[index]?.basis === 'stated') ?? [];
  const unmet = stated.filter(({ index }) =>
    own.every(({ needs }) => needs.some((need) => need.index === index && need.result === 'not-met')),
  );
  return unmet.map(({ parameter, index }) => ({
    area,
    reason: 'none-meets-a-stated-need',
    detail: `${parameter}, need ${index + 1}: each of the ${own.length} listed says that it does not meet it`,
    ...demandOf(catalogue, [requirement]),
  }));
}
