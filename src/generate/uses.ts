// A made-up body → what it uses and what it has validated, a few products far more often than the rest.

import type { Organisation } from '../model/entry.generated.ts';
import { dateIn, yearOf } from './dates.ts';
import { evidence } from './evidence.ts';
import { capabilityId } from './ids.ts';
import type { Random } from './random.ts';
import { type World, wordsOf } from './world.ts';

type Use = NonNullable<Organisation['uses']>[number];
type Validation = NonNullable<Organisation['validated']>[number];

/** What a body is documented to use: none to two dozen products or areas. */
export function usesOf(random: Random, world: World, host: string): Pick<Organisation, 'uses'> {
  const count = random.chance(0.15) ? 0 : 1 + random.low(24);
  return count === 0 ? {} : { uses: Array.from({ length: count }, () => use(random, world, host)) };
}

/** What a forensic unit has validated; few say so. */
export function validatedBy(random: Random, world: World, host: string): Pick<Organisation, 'validated'> {
  if (!random.chance(0.2)) return {};
  return { validated: Array.from({ length: 1 + random.low(4) }, () => validation(random, world, host)) };
}

function use(random: Random, world: World, host: string): Use {
  return {
    ...(random.chance(0.85) && { capability: capabilityId(random.low(world.counts.capability)) }),
    area: random.favour(world.areas).id,
    status: random.favour(wordsOf(world, 'use-statuses')),
    ...(random.chance(0.8) && { date: dateIn(random, yearOf(world.day) - 1 - random.below(8)) }),
    evidence: evidence(random, world, host, 'that it was in use when the paper was written'),
  };
}

function validation(random: Random, world: World, host: string): Validation {
  return {
    capability: capabilityId(random.low(world.counts.capability)),
    ...(random.chance(0.7) && { version: `${1 + random.below(9)}.${random.below(20)}` }),
    ...(random.chance(0.6) && { activity: random.favour(wordsOf(world, 'forensic-activities')) }),
    result: random.favour(wordsOf(world, 'validation-results')),
    ...(random.chance(0.8) && { date: dateIn(random, yearOf(world.day) - 1 - random.below(4)) }),
    report: evidence(random, world, host, 'the report of the validation'),
  };
}
