// The number of an organisation → its file: a body of policing that is on no map, and what it uses.

import type { Organisation } from '../model/entry.generated.ts';
import { slug } from '../text/slug.ts';
import { dateIn, dayWithin, yearOf } from './dates.ts';
import { type GeneratedFile, generatedEntry } from './file.ts';
import { organisationId } from './ids.ts';
import { hostOf, placeName } from './names.ts';
import { type Random, randomFor } from './random.ts';
import { usesOf, validatedBy } from './uses.ts';
import { type World, wordsOf } from './world.ts';

/** A sort of body: how it is called, what it is, and where it works. */
const SORTS = [
  { type: 'territorial-force', tier: 'local', name: 'Police', is: 'territorial police force' },
  { type: 'regional-unit', tier: 'regional', name: 'Regional Unit', is: 'regional crime unit' },
  { type: 'territorial-force', tier: 'local', name: 'Constabulary', is: 'territorial police force' },
  { type: 'local-policing-body', tier: 'local', name: 'Commissioner', is: 'elected local policing body' },
  { type: 'coordinating-body', tier: 'national', name: 'Coordination Centre', is: 'national coordinating body' },
  { type: 'territorial-force', tier: 'local', name: 'Borough Police', is: 'territorial police force' },
] as const;

/** The file of the organisation of that number. */
export function organisation(world: World, index: number): GeneratedFile {
  const random = randomFor(world.seed, `organisation ${index}`);
  return generatedEntry('organisation', organisationId(index), headerOf(random, world, index));
}

/** Whether the body of that number is a force. */
export function isForce(index: number): boolean {
  return sortOf(index).type === 'territorial-force';
}

function headerOf(random: Random, world: World, index: number): Organisation {
  const { type, tier, name, is } = sortOf(index);
  const place = placeName(index);
  const title = `${place} ${name}`;
  return {
    title,
    ...(random.chance(0.3) && { short: shortOf(title) }),
    type,
    tier,
    summary: `The ${is} for the invented district of ${place}.`,
    ...(tier === 'local' && { region: random.favour(wordsOf(world, 'regions')) }),
    ...(isForce(index) && index > 0 && { 'regional-unit': regionalUnitFor(random, world) }),
    nation: random.favour(wordsOf(world, 'nations')),
    website: hostOf(title),
    ...time(random, world, index),
    ...(isForce(index) && { tile: { row: Math.floor(index / 41) % 41, column: index % 41 } }),
    ...(random.chance(0.2) && { maintainers: [`${slug(title)}-team`] }),
    standing: random.chance(0.9) ? 'recorded' : 'confirmed',
    ...usesOf(random, world, title),
    ...(isForce(index) && validatedBy(random, world, title)),
    reviewed: dayWithin(random, world.day, -10),
    ...(random.chance(0.03) && { aliases: [`former-${organisationId(index)}`] }),
  };
}

function sortOf(index: number): (typeof SORTS)[number] {
  return SORTS[index % SORTS.length] ?? SORTS[0];
}

/** The second sort of each round is a regional unit. */
function regionalUnitFor(random: Random, { counts }: World): string {
  return organisationId(1 + SORTS.length * random.below(Math.floor((counts.organisation - 2) / SORTS.length) + 1));
}

/** A body that has ended was followed by one of a lower number, so that no chain runs in a circle. */
function time(random: Random, { day }: World, index: number): Pick<Organisation, 'valid' | 'successors'> {
  const year = yearOf(day) - 10 - random.below(40);
  if (index >= SORTS.length && random.chance(0.04)) {
    return {
      valid: { from: `${year}`, to: dateIn(random, year + 5) },
      successors: [organisationId(random.below(index))],
    };
  }
  return random.chance(0.4) ? { valid: { from: dateIn(random, year) } } : {};
}

function shortOf(title: string): string {
  return title
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
}
