// A parameter → needs of it, drawn at random over every operator and unit.

import type { Random } from '../../../src/generate/random.ts';
import type { Need, Parameter } from '../../../src/model/entry.generated.ts';
import type { Scale } from '../../../src/relate/answer.ts';

/** The numbers that needs name, by unit; all of them lie on the grid that is tried. */
const NUMBERS: Readonly<Record<string, readonly number[]>> = {
  hour: [12, 24, 48, 72],
  day: [1, 2, 3],
  week: [1],
  month: [12, 24],
  year: [1, 2],
  boat: [1, 2],
  visit: [1, 2, 3],
  call: [1, 2, 3],
};

const OPERATORS: Readonly<Record<Parameter['type'], readonly NonNullable<Need['operator']>[]>> = {
  boolean: ['is'],
  choice: ['is', 'one-of', 'not'],
  choices: ['includes', 'one-of', 'not'],
  ordered: ['at-least', 'at-most', 'is', 'one-of'],
  number: ['at-least', 'at-most', 'is'],
};

/** One need, or now and then two. */
export function drawnNeeds(random: Random, scale: Scale): Need[] {
  return Array.from({ length: random.chance(0.25) ? 2 : 1 }, () => drawnNeed(random, scale));
}

function drawnNeed({ pick, several, chance }: Random, { parameter, levels }: Scale): Need {
  const operator = pick(OPERATORS[parameter.type]);
  const need = { parameter: parameter.id, operator, basis: 'stated' };
  if (parameter.type === 'boolean') return { ...need, value: chance(0.5) };
  if (parameter.type === 'number') {
    const unit = pick(unitsOf(parameter));
    return { ...need, value: pick(NUMBERS[unit] ?? []), unit };
  }
  if (operator === 'is' || operator.startsWith('at-')) return { ...need, value: pick(levels) };
  return { ...need, value: several(levels, 1, levels.length - 1) };
}

/** The units that turn into each other; else those that count for themselves. */
function unitsOf({ units = {} }: Parameter): readonly string[] {
  const known = Object.keys(units).filter((unit) => NUMBERS[unit]);
  const comparable = known.filter((unit) => units[unit] !== 0);
  return comparable.length > 0 ? comparable : known;
}
