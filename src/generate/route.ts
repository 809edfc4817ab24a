// The number of a route → its file: an agreement that nobody signed, in force, run out or not yet open.

import type { Route } from '../model/entry.generated.ts';
import { capital } from '../text/capital.ts';
import { dateIn, dayWithin, yearOf } from './dates.ts';
import { evidenceList } from './evidence.ts';
import { type GeneratedFile, generatedEntry } from './file.ts';
import { organisationId, routeId } from './ids.ts';
import { ROUTE_SENTENCES } from './lexicon.ts';
import { firmName, hostOf } from './names.ts';
import { bodyOf } from './prose.ts';
import { type Random, randomFor } from './random.ts';
import type { World } from './world.ts';

type Time = 'open' | 'closed' | 'to-come';

/** The numbers of the routes through which something can be had on the day; capabilities name only these. */
export function openRoutes({ counts }: World): number[] {
  return Array.from({ length: Math.min(counts.route, 60) }, (_, index) => index).filter(
    (index) => timeOf(index) === 'open',
  );
}

/** The file of the route of that number. */
export function route(world: World, index: number): GeneratedFile {
  const random = randomFor(world.seed, `route ${index}`);
  const name = firmName(index);
  const host = `${name} agreement`;
  const subject = { area: '', functions: [], materials: [], rareWords: 40 + 2 * world.entries };
  const type = random.favour(['framework', 'dynamic-market', 'national-service', 'direct', 'free']);
  const header: Route = {
    title: `${name} agreement`,
    type,
    summary: `An invented way to obtain ${random.pick(GOODS)}, open to bodies of the invented districts.`,
    reference: `ZQ${4000 + index}`,
    ...(random.chance(0.7) && { owner: organisationId(random.low(world.counts.organisation)) }),
    ...dates(random, yearOf(world.day), timeOf(index)),
    ...(index > 0 && random.chance(0.2) && { supersedes: [routeId(random.below(index))] }),
    ...(random.chance(0.6) && { lots: lots(random) }),
    ...(random.chance(0.7) && { website: hostOf(host) }),
    standing: 'recorded',
    evidence: evidenceList(random, world, host, 1, 2),
    reviewed: dayWithin(random, world.day, -10),
  };
  return generatedEntry('route', routeId(index), header, bodyOf(random, ROUTE_SENTENCES, subject));
}

const GOODS = ['software', 'equipment', 'examinations', 'training', 'cloud services', 'advice'];

function timeOf(index: number): Time {
  if (index % 6 === 4) return 'closed';
  return index % 11 === 9 ? 'to-come' : 'open';
}

function dates(random: Random, year: number, time: Time): Pick<Route, 'opens' | 'closes'> {
  if (time === 'closed') return { opens: dateIn(random, year - 5), closes: dateIn(random, year - 1) };
  if (time === 'to-come') return { opens: dateIn(random, year + 1), closes: dateIn(random, year + 5) };
  return { opens: dateIn(random, year - 1 - random.below(3)), closes: dateIn(random, year + 1 + random.below(4)) };
}

function lots(random: Random): NonNullable<Route['lots']> {
  return random.several(GOODS, 2, 4).map((title, index) => ({
    number: `${index + 1}`,
    title: capital(title),
  }));
}
