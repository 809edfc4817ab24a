// Who speaks for a body on a day, over chains, forks and loops of successors.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Organisation } from '../../src/model/entry.generated.ts';
import { bodiesAsOf, predecessorsOf } from '../../src/relate/succession.ts';
import { contractCatalogue, withBodies } from './rehearsal/bodies.ts';

const DAY = '2026-11-23';

type Bodies = Readonly<Record<string, Partial<Organisation>>>;

const ROWS: readonly [says: string, bodies: Bodies, asked: readonly string[], expected: readonly string[]][] = [
  ['a body that stands speaks for itself', { a: {} }, ['a'], ['a']],
  ['one that is not in the catalogue, too', {}, ['a'], ['a']],
  [
    'its successor speaks for one that has ended',
    { a: { valid: { to: '2026-04' }, successors: ['b'] }, b: {} },
    ['a'],
    ['b'],
  ],
  ['but not before it ends', { a: { valid: { to: '2027-04' }, successors: ['b'] }, b: {} }, ['a'], ['a']],
  ['nor where it may still stand', { a: { valid: { to: '2026' }, successors: ['b'] }, b: {} }, ['a'], ['a']],
  [
    'nor before the successor begins',
    { a: { valid: { to: '2026-04' }, successors: ['b'] }, b: { valid: { from: '2027' } } },
    ['a'],
    ['a'],
  ],
  ['a successor has taken the place, though no source dates it', { a: { successors: ['b'] }, b: {} }, ['a'], ['b']],
  ['a body that ended without a successor stays itself', { a: { valid: { to: '2020' } } }, ['a'], ['a']],
  ['successors of successors speak', { a: { successors: ['b'] }, b: { successors: ['c'] }, c: {} }, ['a'], ['c']],
  ['all of them, where the place was divided', { a: { successors: ['b', 'c'] }, b: {}, c: {} }, ['a'], ['b', 'c']],
  ['two that became one are one', { a: { successors: ['c'] }, b: { successors: ['c'] }, c: {} }, ['a', 'b'], ['c']],
  ['a loop leads to nobody else', { a: { successors: ['b'] }, b: { successors: ['a'] } }, ['a'], ['a']],
  ['nor does a body that succeeds itself', { a: { successors: ['a'] } }, ['a'], ['a']],
  ['a loop with a way out takes it', { a: { successors: ['b'] }, b: { successors: ['a', 'c'] }, c: {} }, ['a'], ['c']],
];

const test = suite('succession');

for (const [says, bodies, asked, expected] of ROWS) {
  test(says, () => {
    assert.equal(bodiesAsOf(withBodies(contractCatalogue(), bodies), asked, DAY), expected);
  });
}

test('the predecessors of a body are those whose place it has taken by that day', () => {
  const found = (asOf: string) => predecessorsOf(contractCatalogue(), 'quibblemere', asOf);
  assert.equal(found(DAY), ['hobnail-strand']);
  assert.equal(found('2026-04-30'), []);
});

test.run();
