// The year of a requirement → what is known of its purchase: dates in order, sums, lots, the notice.

import type { Requirement } from '../model/entry.generated.ts';
import { dateIn } from './dates.ts';
import { fill, type Subject } from './prose.ts';
import type { Random } from './random.ts';
import { type World, wordsOf } from './world.ts';

type Purchase = Pick<Requirement, 'closes' | 'contract' | 'value' | 'lots' | 'procedure' | 'notice' | 'cpv'>;

const NOWHERE: Subject = { area: '', functions: [], materials: [], rareWords: 1 };
const CODES = ['48000000', '72000000', '48600000-4', '80500000', '32000000-3', '73000000'];

/** What the notice of a purchase tells; most requirements are not as far as that. */
export function purchase(random: Random, world: World, year: number): Purchase {
  return {
    ...(random.chance(0.3) && { closes: dateIn(random, year + 1) }),
    ...(random.chance(0.25) && { contract: contract(random, year + 1) }),
    ...(random.chance(0.3) && { value: value(random, world) }),
    ...(random.chance(0.12) && { lots: lots(random) }),
    ...(random.chance(0.15) && {
      procedure: random.pick(['Open procedure', 'Competitive flexible procedure', 'Call-off']),
    }),
    ...(random.chance(0.15) && { notice: `${year}-${String(random.below(1_000_000)).padStart(6, '0')}` }),
    ...(random.chance(0.2) && { cpv: random.several(CODES, 1, 3) }),
  };
}

function contract(random: Random, year: number): NonNullable<Requirement['contract']> {
  const ends = year + 1 + random.below(4);
  return {
    ...(random.chance(0.7) && { starts: dateIn(random, year) }),
    ends: dateIn(random, ends),
    ...(random.chance(0.4) && { 'extendable-to': dateIn(random, ends + 1 + random.below(2)) }),
  };
}

function value(random: Random, world: World): NonNullable<Requirement['value']> {
  const amount = 5000 * (1 + random.low(2000));
  if (random.chance(0.2)) return { from: amount, to: 2 * amount, sort: 'range' };
  const sort = random.pick(wordsOf(world, 'value-sorts').filter((word) => word !== 'range'));
  return { amount, sort, ...(random.chance(0.2) && { note: 'Without value added tax; the paper does not say more.' }) };
}

function lots(random: Random): string[] {
  const titles = ['Software', 'Equipment', 'Support {place}', 'Training for {who}'];
  return random.several(titles, 2, 4).map((title) => fill(random, title, NOWHERE));
}
