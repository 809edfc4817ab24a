// The number of a supplier → its file: a company, body or project that nobody founded.

import type { Supplier } from '../model/entry.generated.ts';
import { slug } from '../text/slug.ts';
import { dayWithin } from './dates.ts';
import { evidenceList } from './evidence.ts';
import { type GeneratedFile, generatedEntry } from './file.ts';
import { supplierId } from './ids.ts';
import { firmName, hostOf, placeName } from './names.ts';
import { randomFor } from './random.ts';
import { type World, wordsOf } from './world.ts';

/** The file of the supplier of that number. */
export function supplier(world: World, index: number): GeneratedFile {
  const random = randomFor(world.seed, `supplier ${index}`);
  const title = firmName(index);
  const header: Supplier = {
    title,
    type: random.favour(wordsOf(world, 'supplier-types')),
    summary: `${random.pick(['A maker', 'A provider', 'A keeper', 'A publisher'])} of ${random.pick(MADE)} in the town of ${placeName(random.below(2000))}.`,
    standing: random.chance(0.9) ? 'recorded' : 'confirmed',
    ...(random.chance(0.8) && { website: hostOf(title) }),
    ...(random.chance(0.5) && { size: random.favour(wordsOf(world, 'sizes')) }),
    ...(random.chance(0.3) && { 'company-number': `ZZ${String(index % 1_000_000).padStart(6, '0')}` }),
    ...(random.chance(0.3) && { nation: random.favour(wordsOf(world, 'nations')) }),
    ...(random.chance(0.3) && { maintainers: [`${slug(title)}-team`] }),
    ...(random.chance(0.4) && { evidence: evidenceList(random, world, title, 1, 2) }),
    reviewed: dayWithin(random, world.day, -10),
    ...(random.chance(0.02) && { aliases: [`former-${supplierId(index)}`] }),
  };
  return generatedEntry('supplier', supplierId(index), header);
}

const MADE = [
  'software for small forces',
  'forensic equipment',
  'courses and exercises',
  'record systems',
  'search programs',
];
