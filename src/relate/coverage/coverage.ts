// A catalogue and a day → area by area who is recorded as having it, who asked for it, and how early it came to each tier.

import { type Catalogue, listOf } from '../../model/catalogue.ts';
import type { AreaCoverage, Coverage, Covered, Reach, UseFact } from '../../model/coverage.ts';
import { isBefore } from '../../model/date.ts';
import { areaReference, type Reference, referenceTo } from '../../model/reference.ts';
import { termsOf } from '../../model/vocabulary.ts';
import { inForce } from '../inForce.ts';
import { bodiesAsOf } from '../succession.ts';
import { askingIn, type Wish } from './asking.ts';
import { factsAsOf } from './facts.ts';
import { lagOf } from './lag.ts';
import { furthest } from './phase.ts';
import { reaches, rosterOf } from './roster.ts';

/** Coverage from cited uses alone, and demand from published requirements alone: what is not in them is not stated. */
export function coverage(catalogue: Catalogue, asOf: string): Coverage {
  const roster = rosterOf(catalogue, asOf);
  const reach = reaches(roster);
  const facts = grouped(factsAsOf(catalogue, asOf), ({ area }) => [area]);
  const wishes = grouped(wishesAsOf(catalogue, asOf), ({ areas }) => areas);
  const areas = [...termsOf(catalogue.vocabulary, 'areas').values()].filter(({ broader }) => broader !== undefined);
  return { roster, areas: areas.map(({ id }) => areaCoverage(id)) };

  function areaCoverage(area: string): AreaCoverage {
    const covered = coveredIn(facts.get(areaReference(area)) ?? [], reach);
    const asked = wishes.get(area) ?? [];
    const unnamed = asked.filter(({ bodies }) => bodies.length === 0).map(({ requirement }) => requirement);
    return { area, covered, asking: askingIn(asked, reach), unnamed, lag: lagOf(covered, roster) };
  }
}

function wishesAsOf(catalogue: Catalogue, asOf: string): Wish[] {
  return listOf(catalogue, 'requirement')
    .filter(({ header }) => header.raised === undefined || !isBefore(asOf, header.raised))
    .map((entry) => ({
      requirement: referenceTo('requirement', entry.id),
      areas: entry.header.areas,
      bodies: bodiesAsOf(catalogue, entry.header['raised-by'] ?? [], asOf).map((id) => referenceTo('organisation', id)),
      inForce: inForce(entry, catalogue, asOf),
    }));
}

/** The bodies in being of which something is recorded. */
function coveredIn(facts: readonly UseFact[], reach: ReadonlyMap<Reference, Reach>): Covered[] {
  return [...grouped(facts, ({ organisation }) => [organisation])]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .flatMap(([organisation, own]) => {
      const found = reach.get(organisation);
      return found ? [{ organisation, reach: found, phase: furthest(own), facts: own }] : [];
    });
}

function grouped<T>(items: readonly T[], keys: (item: T) => readonly string[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    for (const key of keys(item)) {
      const same = groups.get(key);
      if (same) same.push(item);
      else groups.set(key, [item]);
    }
  }
  return groups;
}
