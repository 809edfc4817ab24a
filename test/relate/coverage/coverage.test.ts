// Who is recorded as having what, who asked, and who is recorded first, as of a day.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { listOf } from '../../../src/model/catalogue.ts';
import type { AreaCoverage, Reach } from '../../../src/model/coverage.ts';
import type { Organisation } from '../../../src/model/entry.generated.ts';
import { termsOf } from '../../../src/model/vocabulary.ts';
import { coverage } from '../../../src/relate/coverage/coverage.ts';
import { phaseOf } from '../../../src/relate/coverage/phase.ts';
import { realCatalogue } from '../../harness/realCatalogue.ts';
import { DAY } from '../catalogue.ts';
import { contractCatalogue, withBodies } from '../rehearsal/bodies.ts';

type Bodies = Readonly<Record<string, Partial<Organisation>>>;
type Use = [status: string, date?: string, capability?: string];

const AREA = 'street-kiosks';
const FORCE = { type: 'territorial-force', tier: 'local' };
const ALL = { type: 'coordinating-body', tier: 'national' };
const CATALOGUE = contractCatalogue();

const test = suite('coverage');

const PHASES: readonly [says: string, uses: readonly Use[], phase: string | undefined][] = [
  ['nothing recorded is not stated', [], undefined],
  ['a use is a use', [['in-use']], 'in-use'],
  ['a decision is no proof of delivery', [['contract-awarded', '2020']], 'decided'],
  ['the furthest of several tells', [['approved', '2020-01'], ['in-use']], 'in-use'],
  [
    'a later fact replaces an earlier one',
    [
      ['in-use', '2020'],
      ['has-used', '2021'],
    ],
    'before',
  ],
  [
    'not one whose date may be as late',
    [
      ['in-use', '2021'],
      ['has-used', '2021-03'],
    ],
    'in-use',
  ],
  ['nor an undated one', [['in-use'], ['trial-ended', '2021']], 'in-use'],
  [
    'nor one of another product',
    [
      ['in-use', '2020', 'kestrel-booth'],
      ['trial-ended', '2021', 'plover-bench'],
    ],
    'in-use',
  ],
  [
    'but one of the same',
    [
      ['trial', '2020', 'kestrel-booth'],
      ['trial-ended', '2021', 'kestrel-booth'],
    ],
    'before',
  ],
  ['what is dated after the day is not known on it', [['in-use', '2027']], undefined],
  ['a status that only this vocabulary has is kept', [['borrowed', '2020']], 'otherwise'],
];

for (const [says, uses, phase] of PHASES) {
  test(says, () => {
    const { covered } = within({ one: { ...FORCE, uses: uses.map(use) } });
    assert.is(covered.find(({ organisation }) => organisation === 'organisation/one')?.phase, phase);
  });
}

const LAGS: readonly [says: string, bodies: Bodies, reach: Reach, line: string][] = [
  [
    'the earliest of the dated is first',
    { a: force(['in-use', '2019']), b: force(['trial', '2018-05']) },
    'force',
    'b; 2 of 3, 0 undated',
  ],
  [
    'two are, where their dates are too wide to tell',
    { a: force(['in-use', '2019']), b: force(['in-use', '2019-05']) },
    'force',
    'a b; 2 of 3, 0 undated',
  ],
  [
    'one without a date is counted, and not first',
    { a: force(['in-use']), b: force(['in-use', '2019']) },
    'force',
    'b; 2 of 3, 1 undated',
  ],
  [
    'a plan is not first',
    { a: force(['proposed', '2015']), b: force(['in-use', '2019']) },
    'force',
    'b; 2 of 3, 1 undated',
  ],
  ['nor is a tender that was stopped', { a: force(['tender-cancelled', '2015']) }, 'force', '; 1 of 2, 1 undated'],
  [
    'national bodies are counted by themselves',
    { a: { ...ALL, uses: [use(['in-use', '2019'])] } },
    'national',
    'a; 1 of 2, 0 undated',
  ],
  [
    'a territorial force is a force, even of a whole nation',
    { a: { ...force(['in-use', '2019']), tier: 'national' } },
    'force',
    'a; 1 of 2, 0 undated',
  ],
  [
    'a body that has ended is not counted',
    { a: { ...force(['in-use', '2019']), valid: { to: '2020' } } },
    'force',
    '; 0 of 1, 0 undated',
  ],
  [
    'what it had is its successor’s',
    { a: { ...force(['in-use', '2019']), successors: ['b'] }, b: FORCE },
    'force',
    'b; 1 of 2, 0 undated',
  ],
  [
    'a body that is not yet in being is not counted',
    { a: { ...FORCE, valid: { from: '2027' } } },
    'force',
    '; 0 of 1, 0 undated',
  ],
];

for (const [says, bodies, reach, line] of LAGS) {
  test(says, () => {
    const lag = within(bodies).lag.find((one) => one.reach === reach);
    const first = lag?.first.map(({ organisation }) => organisation.replace('organisation/', '')).join(' ');
    assert.is(`${first}; ${lag?.recorded} of ${lag?.listed}, ${lag?.undated} undated`, line);
  });
}

test('those who asked are the bodies that speak on the day, each with what it asked', () => {
  assert.equal(
    within({}).asking.map(({ organisation, inForce, requirements }) => [organisation, inForce, requirements]),
    [
      ['organisation/nowhere-centre', 'yes', ['requirement/harbour-readers', 'requirement/rules-for-reading']],
      ['organisation/quibblemere', 'yes', ['requirement/harbour-readers', 'requirement/street-readers']],
    ],
  );
});

test('what was raised after the day is not asked on it', () => {
  const { asking } = within({}, '2026-02-20');
  assert.equal(
    asking.map(({ organisation }) => organisation),
    ['organisation/hobnail-strand', 'organisation/nowhere-centre'],
  );
});

test('every status of the real vocabulary has its phase, and every real fact its line', () => {
  const catalogue = realCatalogue();
  const statuses = [...termsOf(catalogue.vocabulary, 'use-statuses').keys()];
  assert.equal(
    statuses.filter((status) => phaseOf(status) === 'otherwise'),
    [],
  );
  const facts = coverage(catalogue, DAY).areas.flatMap(({ covered }) => covered.flatMap((body) => body.facts));
  const recorded = listOf(catalogue, 'organisation').flatMap(({ header }) => header.uses ?? []).length;
  assert.is(facts.length, recorded);
  assert.is(new Set(facts.map(({ line }) => `${line.file}:${line.line}`)).size, recorded);
});

test.run();

function use([status, date, capability]: Use): NonNullable<Organisation['uses']>[number] {
  const evidence = { shows: 'that it has it', url: 'https://one.example/', accessed: '2026-10-01' };
  return { area: AREA, status, ...(date && { date }), ...(capability && { capability }), evidence };
}

function force(...uses: Use[]): Partial<Organisation> {
  return { ...FORCE, uses: uses.map(use) };
}

/** What is found in the area with those bodies besides. */
function within(bodies: Bodies, asOf = DAY): AreaCoverage {
  const found = coverage(withBodies(CATALOGUE, bodies), asOf).areas.find(({ area }) => area === AREA);
  if (!found) throw new Error(`There is no area ${AREA}.`);
  return found;
}
