// A made-up product → its made-up certificates, in force or run out.

import type { Capability } from '../model/entry.generated.ts';
import { dateIn, yearOf } from './dates.ts';
import { evidence } from './evidence.ts';
import { firmName } from './names.ts';
import type { Random } from './random.ts';
import { type World, wordsOf } from './world.ts';

type Assurance = NonNullable<Capability['assurance']>[number];

/** From one to three certificates of different schemes. */
export function assuranceFor(random: Random, world: World, host: string): Assurance[] {
  return random.several(wordsOf(world, 'assurance'), 1, 3).map((scheme) => {
    const year = yearOf(world.day) - random.below(5);
    return {
      scheme,
      ...(random.chance(0.7) && { issuer: firmName(random.below(30)) }),
      ...(random.chance(0.5) && {
        scope: random.pick(['The product as sold', 'The makers and their methods', 'One site']),
      }),
      ...(random.chance(0.8) && { issued: dateIn(random, year) }),
      ...(random.chance(0.7) && { expires: dateIn(random, year + 1 + random.below(3)) }),
      evidence: evidence(random, world, host, 'the certificate and its dates'),
    };
  });
}
