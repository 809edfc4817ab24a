// The number of a capability → its file: what exists in a world that does not.

import type { Capability, Term } from '../model/entry.generated.ts';
import { assuranceFor } from './assurance.ts';
import { dateIn, dayWithin, yearOf } from './dates.ts';
import { evidenceList } from './evidence.ts';
import { type GeneratedFile, generatedEntry } from './file.ts';
import { capabilityId, routeId, supplierId } from './ids.ts';
import { SUPPLY_SENTENCES } from './lexicon.ts';
import { hostOf, productName } from './names.ts';
import { offersFor } from './offer.ts';
import { bodyOf } from './prose.ts';
import { type Random, randomFor } from './random.ts';
import { openRoutes } from './route.ts';
import { subjectOf } from './subject.ts';
import { summaryOf } from './summary.ts';
import { functionsOf, type World, wordsOf } from './world.ts';

/** The file of the capability of that number. */
export function capability(world: World, index: number): GeneratedFile {
  const random = randomFor(world.seed, `capability ${index}`);
  const areas = random.several(world.areas, 1, random.chance(0.2) ? 3 : 1);
  const [area] = areas;
  if (!area) throw new Error('The vocabulary has no second-level areas.');
  const header = headerOf(random, world, index, areas, area);
  return generatedEntry(
    'capability',
    capabilityId(index),
    header,
    bodyOf(random, SUPPLY_SENTENCES, subjectOf(world, area)),
  );
}

function headerOf(random: Random, world: World, index: number, areas: readonly Term[], area: Term): Capability {
  const title = productName(index);
  const offers = offersFor(random, world, area);
  const chosen = new Set(Object.values(offers).flat());
  const does = functionsOf(world, area).find(({ id }) => chosen.has(id)) ?? area;
  return {
    title,
    kind: random.chance(0.75) ? 'tool' : 'service',
    summary: summaryOf(random, does.definition, subjectOf(world, area)),
    supplier: supplierId(random.low(world.counts.supplier)),
    areas: areas.map(({ id }) => id),
    standing: random.chance(0.9) ? 'recorded' : 'confirmed',
    ...mapping(random, world, index),
    obtaining: obtaining(random, world, title),
    ...(random.chance(0.7) && { website: hostOf(title) }),
    ...(Object.keys(offers).length > 0 && { offers }),
    ...(random.chance(0.25) && { assurance: assuranceFor(random, world, title) }),
    ...(random.chance(0.4) && { objectives: random.several(wordsOf(world, 'objectives'), 1, 4) }),
    ...(random.chance(0.2) && { caf: random.several(wordsOf(world, 'caf'), 1, 3) }),
    ...(random.chance(0.2) && { csf: random.several(wordsOf(world, 'csf'), 1, 2) }),
    evidence: evidenceList(random, world, title, 1, 4),
    reviewed: dayWithin(random, world.day, -10),
    ...(random.chance(0.03) && { aliases: [`former-${capabilityId(index)}`] }),
  };
}

function mapping(random: Random, world: World, index: number): Pick<Capability, 'nature' | 'missions' | 'lifecycle'> {
  return {
    ...(random.chance(0.08) && { nature: random.favour(wordsOf(world, 'natures')) }),
    ...(random.chance(0.7) && { missions: random.several(wordsOf(world, 'missions'), 1, 3) }),
    ...(random.chance(0.6) && { lifecycle: lifecycle(random, world, index) }),
  };
}

/** Only one with a successor is superseded, and that is one of a lower number, so that no chain runs in a circle. */
function lifecycle(random: Random, world: World, index: number): NonNullable<Capability['lifecycle']> {
  const since = random.chance(0.5) && { since: dateIn(random, yearOf(world.day) - 1 - random.below(8)) };
  if (index > 0 && random.chance(0.06)) {
    return { status: 'superseded', ...since, 'superseded-by': capabilityId(random.below(index)) };
  }
  const others = wordsOf(world, 'lifecycle').filter((status) => status !== 'superseded' && status !== 'active');
  return { status: random.chance(0.85) || others.length === 0 ? 'active' : random.pick(others), ...since };
}

function obtaining(random: Random, world: World, title: string): NonNullable<Capability['obtaining']> {
  const open = openRoutes(world);
  return {
    licence: random.favour([
      'commercial',
      'Apache-2.0',
      'MIT',
      'GPL-3.0-or-later',
      'BSD-3-Clause',
      'MIT OR Apache-2.0',
    ]),
    ...(random.chance(0.6) && { pricing: random.favour(wordsOf(world, 'pricing')) }),
    ...(random.chance(0.5) && { eligibility: random.favour(wordsOf(world, 'eligibility')) }),
    ...(random.chance(0.4) && { start: hostOf(title, 'start') }),
    ...(random.chance(0.6) && { routes: random.several(open, 1, 2).map(routeId) }),
  };
}
