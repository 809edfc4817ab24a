// A body and a day → made-up public sources of what an entry says, under hosts that nobody can register.

import type { Evidence } from '../model/entry.generated.ts';
import { slug } from '../text/slug.ts';
import { dateIn, dayWithin, yearOf } from './dates.ts';
import { hostOf } from './names.ts';
import type { Random } from './random.ts';
import { type World, wordsOf } from './world.ts';

const SHOWN = [
  'what it is and what it does',
  'who may have it and how',
  'that it was announced',
  'its terms and the forms in which it is supplied',
  'its place among the others of its kind',
  'the wording that the entry relies on',
  'the figures given for its first year',
];

/** From `least` to `most` sources; the first are the likeliest. */
export function evidenceList(random: Random, world: World, host: string, least: number, most: number): Evidence[] {
  return random.several(SHOWN, least, most).map((shows) => evidence(random, world, host, shows));
}

/** One source. */
export function evidence(random: Random, world: World, host: string, shows: string): Evidence {
  const accessed = dayWithin(random, world.day, -10);
  const from = random.favour(wordsOf(world, 'source-kinds'));
  return {
    shows,
    url: sourceUrl(random, host, shows),
    accessed,
    ...(random.chance(0.8) && { from }),
    ...(random.chance(0.4) && { published: dateIn(random, yearOf(accessed) - 1 - random.below(6)) }),
  };
}

/** The address of a document; now and then one that was published without https. */
export function sourceUrl(random: Random, host: string, about: string): string {
  const url = hostOf(
    host,
    `${random.pick(['news', 'documents', 'pages', 'papers'])}/${slug(about)}-${100 + random.below(900)}`,
  );
  return random.chance(0.05) ? url.replace('https:', 'http:') : url;
}
