// A parameter → a need of it that its type allows, and the list of needs of a made-up requirement.

import type { Need, Term } from '../model/entry.generated.ts';
import { dateIn, yearOf } from './dates.ts';
import { amount, inArea } from './offer.ts';
import { fill, type Subject } from './prose.ts';
import type { Random } from './random.ts';
import { type Measure, type World, wordsOf } from './world.ts';

const STATEMENTS = [
  'Works for {who} {place}.',
  'Gives {outcome}.',
  'Takes in {thing} and {thing}, {limit}.',
  'Comes with a course for {who}.',
  'Can be used {often}.',
  'Replaces {lack}.',
  'Fits {needs}.',
  'Serves {number} people at once.',
];

/** From two to a dozen needs, typed ones first; no parameter twice. */
export function needsFor(random: Random, world: World, area: Term, subject: Subject): Need[] {
  const measures = random.several(world.measures, 1, 8).map((measure) => inArea(measure, world, area));
  const typed = measures.map((measure) => ({ parameter: measure.parameter.id, ...demand(random, measure) }));
  const statements = random.several(STATEMENTS, 1, 4).map((form) => ({ statement: fill(random, form, subject) }));
  return [...typed, ...statements].map((need) => ({ ...need, ...circumstances(random, world) }));
}

/** What is asked of one parameter: the operator, and the value in the form that goes with it. */
export function demand(random: Random, measure: Measure): Pick<Need, 'operator' | 'value' | 'unit'> {
  return DEMANDS[measure.parameter.type](random, measure);
}

type Demand = (random: Random, measure: Measure) => Pick<Need, 'operator' | 'value' | 'unit'>;

const DEMANDS: Readonly<Record<Measure['parameter']['type'], Demand>> = {
  boolean: (random) => ({ operator: 'is', value: random.chance(0.5) }),
  number: (random, measure) => ({
    operator: random.favour(['at-most', 'at-least', 'is'] as const),
    ...amount(random, measure),
  }),
  choice: (random, { levels }) =>
    random.chance(0.6)
      ? { operator: 'is', value: random.favour(levels) }
      : { operator: random.favour(['one-of', 'not'] as const), value: random.several(levels, 1, 2) },
  choices: (random, { levels }) => ({
    operator: random.favour(['includes', 'one-of', 'not'] as const),
    value: random.several(levels, 1, 3),
  }),
  ordered: (random, { levels }) =>
    random.chance(0.15)
      ? { operator: 'one-of', value: random.several(levels, 1, 2) }
      : { operator: random.favour(['at-least', 'at-most', 'is'] as const), value: random.pick(levels) },
};

function circumstances(
  random: Random,
  world: World,
): Omit<Need, 'parameter' | 'operator' | 'value' | 'unit' | 'statement'> {
  return {
    basis: random.favour(wordsOf(world, 'bases')),
    ...(random.chance(0.25) && { priority: random.favour(wordsOf(world, 'priorities')) }),
    ...(random.chance(0.1) && {
      for: random.pick(['urgent cases', 'large enquiries', 'the first year', 'shared sites']),
    }),
    ...(random.chance(0.06) && { by: dateIn(random, yearOf(world.day) + random.below(3)) }),
    ...(random.chance(0.04) && { nation: random.pick(wordsOf(world, 'nations')) }),
  };
}
