// Pairs drawn at random over every parameter and every circumstance: each gets the band that trying every offer tells.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Random, randomFor } from '../../../src/generate/random.ts';
import type { Band } from '../../../src/model/difference.ts';
import type { Need, Parameter } from '../../../src/model/entry.generated.ts';
import { levelsOf } from '../../../src/model/vocabulary.ts';
import type { Scale } from '../../../src/relate/answer.ts';
import { type Found, tried } from './oracle.ts';
import { catalogueOf, differencesOf, type Row } from './rows.ts';

/** The circumstances of a pair, and what they do to its band. */
interface Circumstance {
  /** What each need of `a` and of `b` says besides. */
  readonly needs?: readonly [Partial<Need>, Partial<Need>];
  /** What each header says besides. */
  readonly headers?: readonly [Header, Header];
  /** The two speak of different cases or nations. */
  readonly isOther?: (parameter: Parameter) => boolean;
  /** One is the later word of the same body. */
  readonly isLater?: boolean;
  readonly isReadIn?: boolean;
  /** Something stands in the way of a conflict. */
  readonly isDoubtful?: boolean;
}

type Header = Readonly<Record<string, unknown>>;

const READ_IN = { basis: 'read-in' };
const always = () => true;
const ofAssurance = (parameter: Parameter) => parameter['levels-from'] === 'assurance';

const PLAIN: Circumstance = {};
const CIRCUMSTANCES: readonly Circumstance[] = [
  { needs: [READ_IN, {}], isReadIn: true },
  { needs: [{}, READ_IN], isReadIn: true },
  { needs: [READ_IN, READ_IN], isReadIn: true },
  { needs: [{ for: 'vans' }, { for: 'vans' }] },
  { needs: [{ for: 'vans' }, {}] },
  { needs: [{ for: 'vans' }, { for: 'boats' }], isOther: always },
  { needs: [{ nation: 'scotland' }, { nation: 'scotland' }] },
  { needs: [{ nation: 'scotland' }, {}], isOther: always },
  { needs: [{ nation: 'scotland' }, { nation: 'england' }], isOther: always },
  { headers: [{}, { 'raised-by': ['far-shore'] }], isOther: ofAssurance },
  { needs: [{ priority: 'must' }, { priority: 'should' }], isDoubtful: true },
  { headers: [{}, { raised: undefined }], isDoubtful: true },
  { headers: [{ raised: '2023-10' }, {}], isDoubtful: true },
  { headers: [{ raised: '2015', contract: { ends: '2027' } }, {}] },
  { headers: [{ contract: { ends: '2026-10', 'extendable-to': '2028' } }, {}], isDoubtful: true },
  { headers: [{}, { stage: 'cancelled' }], isDoubtful: true },
  { headers: [{}, { 'raised-by': undefined }], isDoubtful: true },
  { headers: [{}, { 'raised-by': ['north-shore'] }], isDoubtful: true },
  { headers: [{}, { 'raised-by': ['north-shore'], raised: '2026-04' }], isLater: true },
  { headers: [{ raised: '2026-04' }, { 'raised-by': ['north-shore'] }], isLater: true },
  { headers: [{ 'raised-by': ['old-shore'] }, { 'raised-by': ['new-shore'], raised: '2026-04' }], isLater: true },
  { headers: [{}, { supersedes: 'a' }], isLater: true },
  { headers: [{}, { supersedes: 'a' }], needs: [{}, READ_IN], isLater: true, isReadIn: true },
  { headers: [{}, { supersedes: 'a' }], needs: [{ for: 'vans' }, { for: 'boats' }], isOther: always, isLater: true },
];

const PARAMETERS = [
  ...['keeps-data', 'loud', 'colour', 'certified', 'lease', 'kept-at', 'setting', 'accreditation'],
  ...['depth', 'clearance', 'wait', 'turnaround', 'term', 'boats'],
];

/** The numbers that needs name, by unit; all of them lie on the grid that is tried. */
const NUMBERS: Readonly<Record<string, readonly number[]>> = {
  hour: [12, 24, 48, 72],
  day: [1, 2, 3],
  week: [1],
  month: [12, 24],
  year: [1, 2],
  boat: [1, 2],
};

const OPERATORS: Readonly<Record<Parameter['type'], readonly NonNullable<Need['operator']>[]>> = {
  boolean: ['is'],
  choice: ['is', 'one-of', 'not'],
  choices: ['includes', 'one-of', 'not'],
  ordered: ['at-least', 'at-most', 'is', 'one-of'],
  number: ['at-least', 'at-most', 'is'],
};

const random = randomFor(17, 'differences');
const { vocabulary } = catalogueOf([]);
const drawn = PARAMETERS.flatMap((id) => {
  const scale = scaleOf(id);
  return [...Array<Circumstance>(12).fill(PLAIN), ...CIRCUMSTANCES].map((each) => drawnPair(scale, each));
});
const found = differencesOf(drawn.map(({ row }) => row));

const test = suite('pairs drawn at random');

test('none is put into a wrong band', () => {
  const wrong = drawn.flatMap(({ row, expected }, index) => {
    const bands = (found[index] ?? []).map(({ band }) => band).join();
    return bands === expected ? [] : [`${bands} for ${expected}: ${JSON.stringify(row)}`];
  });
  assert.is(wrong.join('\n'), '');
});

test('there are many of each band, and of those that are equal', () => {
  for (const band of ['conflict', 'changed', 'differs', '']) {
    assert.ok(drawn.filter(({ expected }) => expected === band).length >= 20, band);
  }
  assert.ok(drawn.length >= 400);
});

test.run();

function scaleOf(id: string): Scale {
  const parameter = vocabulary.parameters.get(id);
  if (!parameter) throw new Error(`the catalogue has no parameter "${id}"`);
  return { parameter, levels: levelsOf(vocabulary, parameter).map((level) => level.id) };
}

function drawnPair(scale: Scale, circumstance: Circumstance): { row: Row; expected: string } {
  const [a, b] = [drawnNeeds(scale), drawnNeeds(scale)];
  const asked = (needs: readonly Need[], side: 0 | 1) => ({
    needs: needs.map((need) => ({ ...need, ...circumstance.needs?.[side] })),
    header: circumstance.headers?.[side] ?? {},
  });
  const expected = bandOf(tried(a, b, scale), scale.parameter, circumstance) ?? '';
  return { row: { a: asked(a, 0), b: asked(b, 1) }, expected };
}

function bandOf(pair: Found, parameter: Parameter, circumstance: Circumstance): Band | undefined {
  if (pair.equal || parameter.concerns === 'scale') return undefined;
  if (circumstance.isOther?.(parameter)) return 'differs';
  if (circumstance.isLater && (pair.apart || !circumstance.isReadIn)) return 'changed';
  const isExclusive = parameter.exclusive && parameter.concerns !== 'contract';
  const isSure = pair.possible && !circumstance.isReadIn && !circumstance.isDoubtful;
  return isExclusive && pair.apart && isSure ? 'conflict' : 'differs';
}

/** One need, or now and then two. */
function drawnNeeds(scale: Scale): Need[] {
  return Array.from({ length: random.chance(0.25) ? 2 : 1 }, () => drawnNeed(random, scale));
}

function drawnNeed({ pick, several, chance }: Random, { parameter, levels }: Scale): Need {
  const operator = pick(OPERATORS[parameter.type]);
  const need = { parameter: parameter.id, operator, basis: 'stated' };
  if (parameter.type === 'boolean') return { ...need, value: chance(0.5) };
  if (parameter.type === 'number') {
    const unit = pick(Object.keys(parameter.units ?? {}).filter((each) => NUMBERS[each]));
    return { ...need, value: pick(NUMBERS[unit] ?? []), unit };
  }
  if (operator === 'is' || operator.startsWith('at-')) return { ...need, value: pick(levels) };
  return { ...need, value: several(levels, 1, levels.length - 1) };
}
