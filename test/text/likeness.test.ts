import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { closest, didYouMean } from '../../src/text/likeness.ts';

const SUPPLIERS = [
  { id: 'sleuth-kit-labs', names: ['Sleuth Kit Labs'] },
  { id: 'constructor', names: [] },
  { id: 'cafe', names: ['Café Ltd'] },
  { id: 'x', names: [] },
];

const MEANT: readonly (readonly [string, string | undefined])[] = [
  ['sleuth-kit-lab', 'sleuth-kit-labs'],
  ['seluth-kit-labs', 'sleuth-kit-labs'],
  ['Sleuth Kit Labs', 'sleuth-kit-labs'],
  ['CAFE LTD', 'cafe'],
  ['constuctor', 'constructor'],
  ['something-else', undefined],
  ['y', undefined],
  ['', undefined],
  ['—', undefined],
  ['s'.repeat(10_000), undefined],
];

for (const [word, id] of MEANT) {
  test(`${word.slice(0, 20)} means ${id ?? 'nothing known'}`, () => {
    assert.is(closest(word, SUPPLIERS), id);
  });
}

test('the nearest is meant, and the first of two that are equally near', () => {
  const known = [{ id: 'tester' }, { id: 'testers' }, { id: 'tested' }];
  assert.is(closest('testrs', known), 'testers');
  assert.is(closest('teste', known), 'tester');
});

test('the suggestion is a question, or nothing', () => {
  assert.is(didYouMean('cofe', SUPPLIERS), 'Did you mean "cafe"?');
  assert.is(didYouMean('teapot', SUPPLIERS), null);
});

test.run();
