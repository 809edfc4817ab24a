// A parameter → what a made-up capability offers of it.

import type { Offer, Term } from '../model/entry.generated.ts';
import type { Random } from './random.ts';
import { functionsOf, type Measure, type World } from './world.ts';

/** What most capabilities state; the rest of the parameters is stated by a few. */
const COMMON: ReadonlySet<string> = new Set(['delivery', 'functions', 'handles', 'setting', 'hosting', 'used-by']);

/** The offers of a capability in an area, by parameter. */
export function offersFor(random: Random, world: World, area: Term): Record<string, Offer> {
  const stated = world.measures
    .filter(({ parameter }) => isOfferable(parameter))
    .filter(({ parameter }) => random.chance(COMMON.has(parameter.id) ? 0.85 : 0.2));
  const offers = stated.map((measure) => [measure.parameter.id, offer(random, inArea(measure, world, area))] as const);
  return Object.fromEntries(offers);
}

/** The measure with the levels that make sense in an area: functions belong to areas. */
export function inArea(measure: Measure, world: World, area: Term): Measure {
  if (measure.parameter['levels-from'] !== 'functions') return measure;
  return { ...measure, levels: functionsOf(world, area).map(({ id }) => id) };
}

/** A number in one of its units; what is counted in a unit of its own comes in larger numbers. */
export function amount(random: Random, { parameter }: Measure): { value: number; unit: string } {
  const units = Object.keys(parameter.units ?? {});
  return { value: 1 + random.low(60), unit: random.favour(units) };
}

function isOfferable({ concerns, 'offered-by': elsewhere }: Measure['parameter']): boolean {
  return elsewhere === undefined && (concerns === 'product' || concerns === 'provider');
}

function offer(random: Random, measure: Measure): Offer {
  const { parameter, levels } = measure;
  if (parameter.type === 'boolean') return random.chance(0.5);
  if (parameter.type === 'number') return amount(random, measure);
  if (parameter.type !== 'choices') return random.pick(levels);
  const supported = random.several(levels, 1, 4);
  return random.chance(0.1) ? { only: supported } : supported;
}
