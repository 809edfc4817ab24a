// Requirements and recorded uses → the requirements that have perhaps been met since, each with the uses that say so.

import { type Catalogue, listOf } from '../model/catalogue.ts';
import type { Phase, UseFact } from '../model/coverage.ts';
import { isBefore } from '../model/date.ts';
import type { Entry } from '../model/entry.ts';
import type { MetSince } from '../model/metSince.ts';
import { areaReference, referenceTo } from '../model/reference.ts';
import { factsAsOf } from './coverage/facts.ts';
import { bodiesAsOf } from './succession.ts';

/**
 * The requirements whose raiser, or who speaks for it on the day, has a recorded use in one of their areas that is certainly later. It
 * proves nothing: what is used may be another thing of the same area.
 */
export function metSince(catalogue: Catalogue, asOf: string): MetSince[] {
  const facts = byBody(factsAsOf(catalogue, asOf).filter(({ phase }) => SPEAKS.has(phase)));
  return listOf(catalogue, 'requirement').flatMap((entry) => {
    const uses = laterUses(catalogue, entry, facts, asOf);
    return uses.length === 0 ? [] : [{ requirement: referenceTo('requirement', entry.id), uses }];
  });
}

/** How far a use must have come to speak for it. */
const SPEAKS: ReadonlySet<Phase> = new Set(['in-use', 'coming', 'decided']);

/** A fact and its place among all. */
type Placed = readonly [number, UseFact];

function byBody(facts: readonly UseFact[]): ReadonlyMap<string, readonly Placed[]> {
  const found = new Map<string, Placed[]>();
  for (const [place, fact] of facts.entries()) {
    const same = found.get(fact.organisation);
    if (same) same.push([place, fact]);
    else found.set(fact.organisation, [[place, fact]]);
  }
  return found;
}

/** In the order of all facts, whichever body they are about. */
function laterUses(
  catalogue: Catalogue,
  { header }: Entry<'requirement'>,
  facts: ReadonlyMap<string, readonly Placed[]>,
  asOf: string,
): UseFact[] {
  const { raised, areas, 'raised-by': raisers = [] } = header;
  if (raised === undefined) return [];
  const bodies = bodiesAsOf(catalogue, raisers, asOf).map((id) => referenceTo('organisation', id));
  const within = new Set<string>(areas.map((area) => areaReference(area)));
  const isLater = ({ date }: UseFact) => date !== undefined && isBefore(raised, date);
  return bodies
    .flatMap((body) => facts.get(body) ?? [])
    .filter(([, fact]) => within.has(fact.area) && isLater(fact))
    .sort(([a], [b]) => a - b)
    .map(([, fact]) => fact);
}
