// Organisations and a day → those in being on it, by how far their work reaches.

import { type Catalogue, listOf } from '../../model/catalogue.ts';
import type { Reach, Roster } from '../../model/coverage.ts';
import type { Organisation } from '../../model/entry.generated.ts';
import { referenceTo } from '../../model/reference.ts';
import { isStanding } from '../succession.ts';

/** The bodies of every reach that are in being on that day. */
export function rosterOf(catalogue: Catalogue, asOf: string): Roster {
  const standing = listOf(catalogue, 'organisation').filter(({ header }) => isStanding(header, asOf));
  const within = (reach: Reach) =>
    standing.filter(({ header }) => reachOf(header) === reach).map(({ id }) => referenceTo('organisation', id));
  return {
    national: within('national'),
    regional: within('regional'),
    force: within('force'),
    other: within('other'),
  };
}

/** The reach of every body in being. */
export function reaches(roster: Roster): ReadonlyMap<string, Reach> {
  const each = Object.entries(roster) as [Reach, readonly string[]][];
  return new Map(each.flatMap(([reach, bodies]) => bodies.map((body): [string, Reach] => [body, reach])));
}

function reachOf({ type, tier }: Organisation): Reach {
  if (type === 'territorial-force') return 'force';
  return tier === 'national' || tier === 'regional' ? tier : 'other';
}
