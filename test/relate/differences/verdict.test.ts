// Pairs drawn at random over every parameter and every circumstance: each gets the band that trying every offer tells.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { randomFor } from '../../../src/generate/random.ts';
import type { Band } from '../../../src/model/difference.ts';
import type { Need, Parameter } from '../../../src/model/entry.generated.ts';
import { levelsOf } from '../../../src/model/vocabulary.ts';
import type { Scale } from '../../../src/relate/answer.ts';
import { drawnNeeds } from './drawnNeeds.ts';
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
  /** One says that it supersedes the other. */
  readonly supersedes?: boolean;
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
  { headers: [{}, { supersedes: 'a' }], supersedes: true },
  { headers: [{}, { supersedes: 'a' }], needs: [{}, READ_IN], supersedes: true, isReadIn: true },
  { headers: [{}, { supersedes: 'a' }], needs: [{ for: 'vans' }, { for: 'boats' }], isOther: always, supersedes: true },
];

const PARAMETERS = [
  ...['keeps-data', 'loud', 'colour', 'certified', 'lease', 'kept-at', 'setting', 'accreditation'],
  ...['depth', 'vetting', 'clearance', 'wait', 'turnaround', 'term', 'boats'],
];

const random = randomFor(17, 'differences');
const { vocabulary } = catalogueOf([]);
const drawn = PARAMETERS.flatMap((id) => {
  const scale = scaleOf(id);
  return [...Array<Circumstance>(12).fill(PLAIN), ...CIRCUMSTANCES].map((each) => drawnPair(scale, each));
});

// What is counted for itself compares with its own kind alone; and neither that nor the two scales of vetting order against another.
const VISITS = countedIn('visit');
const counted = [...Array<Circumstance>(6).fill(PLAIN), ...CIRCUMSTANCES].map((each) => drawnPair(VISITS, each));
const unlike = [
  [scaleOf('vetting'), scaleOf('clearance')],
  [VISITS, countedIn('call')],
  [countedIn('hour'), VISITS],
]
  .flatMap(([a, b]) => CIRCUMSTANCES.map((each) => (a && b ? [drawnAcross(a, b, each)] : [])))
  .flat();

const all = [...drawn, ...counted, ...unlike];
const found = differencesOf(all.map(({ row }) => row));

const test = suite('pairs drawn at random');

test('none is put into a wrong band', () => {
  const wrong = all.flatMap(({ row, expected }, index) => {
    const bands = (found[index] ?? []).map(({ band }) => band).join();
    return bands === expected ? [] : [`${bands} for ${expected}: ${JSON.stringify(row)}`];
  });
  assert.is(wrong.join('\n'), '');
});

test('there are many of each band, and of those that are equal', () => {
  for (const band of ['conflict', 'changed', 'differs', '']) {
    assert.ok(all.filter(({ expected }) => expected === band).length >= 20, band);
  }
  assert.ok(all.length >= 600, `there are ${all.length}`);
});

test.run();

function scaleOf(id: string): Scale {
  const parameter = vocabulary.parameters.get(id);
  if (!parameter) throw new Error(`the catalogue has no parameter "${id}"`);
  return { parameter, levels: levelsOf(vocabulary, parameter).map((level) => level.id) };
}

/** A number of which one unit alone is named, and compared as it stands. */
function countedIn(unit: string): Scale {
  const scale = scaleOf('wait');
  return { ...scale, parameter: { ...scale.parameter, unit, units: { [unit]: 1 } } };
}

interface Drawn {
  readonly row: Row;
  /** The band, or "" where no difference is to be told. */
  readonly expected: string;
}

function drawnPair(scale: Scale, circumstance: Circumstance): Drawn {
  const [a, b] = [drawnNeeds(random, scale), drawnNeeds(random, scale)];
  const expected = bandOf(tried(a, b, scale), scale.parameter, circumstance) ?? '';
  return { row: rowOf(a, b, circumstance), expected };
}

function drawnAcross(a: Scale, b: Scale, circumstance: Circumstance): Drawn {
  return { row: rowOf(drawnNeeds(random, a), drawnNeeds(random, b), circumstance), expected: '' };
}

function rowOf(a: readonly Need[], b: readonly Need[], circumstance: Circumstance): Row {
  const asked = (needs: readonly Need[], side: 0 | 1) => ({
    needs: needs.map((need) => ({ ...need, ...circumstance.needs?.[side] })),
    header: circumstance.headers?.[side] ?? {},
  });
  return { a: asked(a, 0), b: asked(b, 1) };
}

function bandOf(pair: Found, parameter: Parameter, circumstance: Circumstance): Band | undefined {
  if (pair.equal || parameter.concerns === 'scale') return undefined;
  if (circumstance.isOther?.(parameter)) return 'differs';
  if (replaces(parameter, circumstance) && (pair.apart || !circumstance.isReadIn)) return 'changed';
  const isExclusive = parameter.exclusive && parameter.concerns !== 'contract';
  const isOwn = circumstance.isLater || circumstance.supersedes;
  const isSure = pair.possible && !circumstance.isReadIn && !circumstance.isDoubtful && !isOwn;
  return isExclusive && pair.apart && isSure ? 'conflict' : 'differs';
}

/** What a body can want side by side is taken back by a paper alone that says so. */
function replaces({ concerns, type, exclusive }: Parameter, { isLater, supersedes }: Circumstance): boolean {
  const standTogether = concerns === 'contract' || (type === 'choices' && !exclusive);
  return supersedes === true || (isLater === true && !standTogether);
}
