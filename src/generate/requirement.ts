// The number of a requirement → its file: what a body that does not exist has asked for.

import type { Requirement } from '../model/entry.generated.ts';
import { dateIn, dayWithin, yearOf } from './dates.ts';
import { evidenceList, sourceUrl } from './evidence.ts';
import { type GeneratedFile, generatedEntry } from './file.ts';
import { organisationId, requirementId } from './ids.ts';
import { DEMAND_SENTENCES } from './lexicon.ts';
import { placeName } from './names.ts';
import { bodyOf, midSentence } from './prose.ts';
import { purchase } from './purchase.ts';
import { type Random, randomFor } from './random.ts';
import { summaryOf } from './summary.ts';
import { echoOf, type Wish, wishOf } from './wish.ts';
import { type World, wordsOf } from './world.ts';

/** The file of the requirement of that number. */
export function requirement(world: World, index: number): GeneratedFile {
  const random = randomFor(world.seed, `requirement ${index}`);
  const wish = wishOf(world, index);
  const header = headerOf(random, world, index, wish);
  return generatedEntry('requirement', requirementId(index), header, bodyOf(random, DEMAND_SENTENCES, wish.subject));
}

function headerOf(random: Random, world: World, index: number, wish: Wish): Requirement {
  const { area, subject, does, seeks, needs } = wish;
  const place = placeName(index);
  const year = yearOf(world.day) - 1 - random.low(9);
  const others = random.chance(0.2) ? random.several(world.areas, 1, 2) : [];
  return {
    title: titleOf(random, does.label, place),
    summary: summaryOf(random, does.definition, subject),
    'raised-by': raisers(random, world),
    standing: random.chance(0.9) ? 'recorded' : 'confirmed',
    seeks,
    ...(random.chance(0.7) && { stage: random.favour(wordsOf(world, 'stages')) }),
    ...(random.chance(0.7) && { document: random.favour(wordsOf(world, 'documents')) }),
    ...(random.chance(0.95) && { raised: dateIn(random, year) }),
    areas: [...new Set([area, ...others])].map(({ id }) => id),
    ...(needs.length > 0 && { needs: [...needs] }),
    ...purchase(random, world, year),
    ...links(random, world, index),
    source: {
      title: `Paper ${1 + random.below(400)} of the ${place} digital board`,
      url: sourceUrl(random, place, does.id),
      accessed: dayWithin(random, world.day, -10),
      read: random.favour(wordsOf(world, 'readings')),
      ...(random.chance(0.7) && { from: random.favour(wordsOf(world, 'source-kinds')) }),
    },
    ...(random.chance(0.15) && { evidence: evidenceList(random, world, place, 1, 3) }),
    reviewed: dayWithin(random, world.day, -10),
    ...(random.chance(0.02) && { aliases: [`former-${requirementId(index)}`] }),
  };
}

const TITLES = ['{does} for {place}', '{place}: {does}', '{does} across {place}', 'Help with {does} in {place}'];

/** The place stands in no other title, so that each is the only one of its wording. */
function titleOf(random: Random, does: string, place: string): string {
  const form = random.favour(TITLES);
  const words = form.startsWith('{does}') ? does : midSentence(does);
  return form.replace('{does}', words.slice(0, 70)).replace('{place}', place);
}

function raisers(random: Random, { counts }: World): string[] {
  const count = 1 + (random.chance(0.15) ? random.low(6) : 0);
  const numbers = new Set(Array.from({ length: count }, () => random.low(counts.organisation)));
  return [...numbers].map(organisationId);
}

/** Every link leads to a lower number, so that no chain runs in a circle. */
function links(
  random: Random,
  world: World,
  index: number,
): Pick<Requirement, 'repeats' | 'supersedes' | 'not-same-as'> {
  const echo = echoOf(world, index);
  // Half of the repetitions are for a machine to find: nobody has confirmed them.
  const isTold = random.chance(0.5);
  return {
    ...(echo?.is === 'repeat' && isTold && { repeats: [requirementId(echo.of)] }),
    ...(index > 0 && random.chance(0.04) && { supersedes: [requirementId(random.below(index))] }),
    ...(echo?.is === 'lookalike' && isTold && { 'not-same-as': [requirementId(echo.of)] }),
  };
}
