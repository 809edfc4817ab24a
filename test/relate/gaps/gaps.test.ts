// Where listed supply falls short, on the contract's catalogue with small changes.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { type Change, relatedWith } from '../catalogue.ts';

const BENCH_ELSEWHERE: Change = [
  'capabilities/plover-bench.md',
  'areas: [disk-copies, street-kiosks]',
  'areas: [disk-copies]',
];
const CANCELLED: readonly Change[] = [
  [
    'vocabulary/stages.yml',
    '- {id: idea, label: Idea, definition: A thought.}',
    '- {id: cancelled, label: Cancelled, definition: Stopped.}\n- {id: idea, label: Idea, definition: A thought.}',
  ],
  ['requirements/street-readers.md', 'stage: open', 'stage: cancelled'],
];
const BOOTH_ELSEWHERE: Change = ['capabilities/kestrel-booth.md', 'areas: [street-kiosks]', 'areas: [disk-copies]'];

/** The gaps of the changed catalogue as rows. */
function rows(changes: readonly Change[], asOf?: string): string[][] {
  return relatedWith(changes, asOf)
    .gaps()
    .map(({ area, reason, detail }) => [area, reason, detail]);
}

const test = suite('gaps');

test('an area in which two things can be had, and every stated need is met or not answered, has none', () => {
  assert.equal(rows([]), []);
});

test('one listed thing is named; a handbook is no supply', () => {
  assert.equal(rows([BENCH_ELSEWHERE]), [['street-kiosks', 'one-listed', 'capability/kestrel-booth']]);
});

test('none listed says so of the list, and of nothing else', () => {
  const [gap, ...others] = rows([BENCH_ELSEWHERE, BOOTH_ELSEWHERE]);
  assert.equal(gap?.slice(0, 2), ['street-kiosks', 'none-listed']);
  assert.match(gap?.[2] ?? '', /listed here/);
  assert.equal(others, []);
});

test('what can no longer be had is not supply', () => {
  const gone: Change = [
    'capabilities/kestrel-booth.md',
    'status: active, since: 2024',
    'status: superseded, superseded-by: plover-bench',
  ];
  assert.equal(rows([BENCH_ELSEWHERE, gone])[0]?.[1], 'none-listed');
});

test('a stated need that every listed thing says it does not meet is a gap of whoever asked', () => {
  const vehicleOnly: Change = [
    'capabilities/kestrel-booth.md',
    'setting: [street, vehicle]',
    'setting: {only: [vehicle]}',
  ];
  const [gap] = relatedWith([vehicleOnly])
    .gaps()
    .filter(({ detail }) => detail.startsWith('setting'));
  assert.is(gap?.reason, 'none-meets-a-stated-need');
  assert.equal(gap?.requirements, ['requirement/street-readers']);
});

test('one that does not say whether it meets the need leaves it open', () => {
  const unsaid: Change = ['capabilities/kestrel-booth.md', 'setting: [street, vehicle]', 'setting: [vehicle]'];
  assert.equal(rows([unsaid]), []);
});

test('a need that was only read into the wording opens none', () => {
  const readIn: Change = [
    'requirements/street-readers.md',
    'value: [street], basis: stated',
    'value: [street], basis: read-in',
  ];
  const vehicleOnly: Change = [
    'capabilities/kestrel-booth.md',
    'setting: [street, vehicle]',
    'setting: {only: [vehicle]}',
  ];
  assert.equal(rows([readIn, vehicleOnly]), []);
});

test('an area of which nothing was reviewed within the months of the site is stale', () => {
  assert.equal(
    rows([], '2027-10-02').map(([, reason]) => reason),
    [],
  );
  assert.equal(
    rows([], '2027-10-03').map(([area, reason]) => [area, reason]),
    [['street-kiosks', 'stale']],
  );
});

test('every stated route is shut: no open route; a route that nobody states is no gap', () => {
  const sameRoute: Change = ['capabilities/plover-bench.md', 'routes: [direct]', 'routes: [harbour-agreement]'];
  const unstated: Change = ['capabilities/plover-bench.md', ', routes: [direct]', ''];
  const shut = (changes: Change[], day: string) =>
    rows(changes, day).filter(([, reason]) => reason === 'no-open-route');
  assert.is(shut([sameRoute], '2029-01-01').length, 1);
  assert.is(shut([sameRoute], '2028-12-31').length, 0);
  assert.is(shut([unstated], '2029-01-01').length, 0);
});

test('a gap tells who asks, of which tiers, and when it was asked last', () => {
  const [gap] = relatedWith([BENCH_ELSEWHERE]).gaps();
  assert.equal(gap?.requirements, ['requirement/harbour-readers', 'requirement/street-readers']);
  assert.equal(gap?.bodies, ['organisation/hobnail-strand', 'organisation/nowhere-centre', 'organisation/quibblemere']);
  assert.is(gap?.latest, '2026-03');
});

test('what was superseded or has ended asks for nothing any more', () => {
  const oneListed = relatedWith([BENCH_ELSEWHERE], '2030-02-01')
    .gaps()
    .filter(({ reason }) => reason === 'one-listed');
  assert.equal(
    oneListed.map(({ requirements }) => requirements),
    [['requirement/harbour-readers']],
  );
});

const TESTED: Change = [
  'requirements/street-readers.md',
  'lots: [Booths, Support]',
  "market-tested: {shows: that nobody took part, url: 'https://quibblemere.example/stopped', accessed: 2026-10-01}",
];
const tested = (changes: readonly Change[], day?: string) =>
  rows(changes, day).filter(([, reason]) => reason === 'market-tested');

test('a market is tested only where a source shows it, and the end of a competition does not end the need', () => {
  const gap = ['street-kiosks', 'market-tested', 'shown: that nobody took part'];
  assert.equal(rows([TESTED]), [gap]);
  assert.equal(tested([TESTED], '2030-02-01'), [gap]);
});

test('what a later requirement replaced was answered by it', () => {
  const replaced: Change = [
    'requirements/harbour-readers.md',
    'repeats: [street-readers]',
    'supersedes: [street-readers]',
  ];
  assert.equal(tested([TESTED, replaced]), []);
});

test('an unmet need that names the very thing stands in the proposal; a choice is left to the supplier', () => {
  const { vehicle, street } = { vehicle: 'setting: {only: [vehicle]}', street: 'setting: [street, vehicle]' };
  const only: Change = ['capabilities/kestrel-booth.md', street, vehicle];
  const plain: Change = [
    'requirements/street-readers.md',
    'setting, operator: one-of, value: [street]',
    'setting, operator: includes, value: [street]',
  ];
  const offers = (changes: readonly Change[]) =>
    relatedWith(changes)
      .gaps()
      .filter(({ detail }) => detail.startsWith('setting'))
      .map((gap) => gap.offers);
  assert.equal(offers([only]), [undefined]);
  assert.equal(offers([only, plain]), [{ setting: ['street'] }]);
});

test('a contract that still runs, or can be extended, will be bought again', () => {
  const running = [{ requirement: 'requirement/street-readers', ends: '2029-01', extendableTo: '2030-01' }];
  assert.equal(relatedWith([], '2030-01-31').renewals(), running);
  assert.equal(relatedWith([], '2030-02-01').renewals(), []);
  assert.equal(relatedWith(CANCELLED).renewals(), []);
});

test.run();
