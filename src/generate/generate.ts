// A size, a seed and a vocabulary → the files of a plainly fictional catalogue, as rich as a real one.

import { capability } from './capability.ts';
import type { GeneratedFile } from './file.ts';
import { organisation } from './organisation.ts';
import { requirement } from './requirement.ts';
import { retired, scenario, siteFile } from './rest.ts';
import { route } from './route.ts';
import { supplier } from './supplier.ts';
import { type Counts, type Order, type World, worldOf } from './world.ts';

/** How each kind is made, in the order in which the files come. */
const MAKERS: readonly (readonly [keyof Counts, (world: World, index: number) => GeneratedFile])[] = [
  ['capability', capability],
  ['requirement', requirement],
  ['supplier', supplier],
  ['organisation', organisation],
  ['route', route],
  ['retired', retired],
];

/**
 * The files, one at a time, all but the vocabulary's. The same order gives the same bytes, whatever the clock or the country.
 * @example [...generate({ entries: 100, seed: 1, day: '2026-11-23', vocabulary })].length // 145
 */
export function* generate(order: Order): Generator<GeneratedFile> {
  const world = worldOf(order);
  yield siteFile(world);
  yield scenario(world);
  for (const [kind, make] of MAKERS) {
    for (let index = 0; index < world.counts[kind]; index += 1) yield make(world, index);
  }
}
