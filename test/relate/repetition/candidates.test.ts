// Which pairs are looked at: all that matter in a small catalogue, and no more than grow with a large one.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { candidates } from '../../../src/relate/repetition/candidates.ts';
import { demandOf } from '../../../src/relate/repetition/traits.ts';
import { type Asked, catalogueOf } from './asked.ts';

const test = suite('pairs worth a look');

test('those of one area are, each pair once', () => {
  const pairs = looked([
    { id: 'a' },
    { id: 'b' },
    { id: 'c', areas: ['disk-copies'], summary: 'Copies.' },
    { id: 'd' },
  ]);
  assert.equal(pairs, ['a b', 'a d', 'b d']);
});

test('a copy is, wherever it was filed', () => {
  const elsewhere = { summary: 'Periscopes', areas: ['disk-copies'] };
  assert.equal(
    looked([
      { id: 'a', title: 'Wanted', summary: 'A periscope' },
      { id: 'b', title: 'Wanted', ...elsewhere },
    ]),
    ['a b'],
  );
});

test('twice as many in one area are twice the work, not four times', () => {
  const [few, many] = [400, 800].map((count) => looked(Array.from({ length: count }, alike)).length);
  assert.ok(few && many && many / few < 2.2, `${many} pairs after ${few}`);
});

test('of many in one area, those that do the same or have the same form are still held against each other', () => {
  const crowd = Array.from({ length: 200 }, alike);
  const pairs = looked([...crowd, { id: 'x', functions: ['lend-exhibit'] }, { id: 'y', functions: ['lend-exhibit'] }]);
  assert.ok(pairs.includes('x y'));
  const forms = looked([...crowd, { id: 'x', delivery: ['service'] }, { id: 'y', delivery: ['service'] }]);
  assert.ok(forms.includes('x y'));
});

function alike(_: unknown, index: number): Asked {
  return { id: `r${String(index).padStart(4, '0')}`, functions: ['read-messages'] };
}

function looked(asked: readonly Asked[]): string[] {
  const traits = demandOf(catalogueOf(...asked));
  const pairs = [...candidates(traits)].map((pair) => pair.map(({ reference }) => reference.split('/')[1]).sort());
  return pairs.map((pair) => pair.join(' ')).sort();
}

test.run();
