// Words that differ only in their endings have one stem, and words of different things have not.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { stem, stemmed } from '../../src/text/stems.ts';

const families: readonly (readonly string[])[] = [
  ['recorder', 'recorders', 'recording', 'recorded', 'record', 'records'],
  ['van', 'vans'],
  ['kiosk', 'kiosks'],
  ['extract', 'extraction', 'extracts'],
  ['automation', 'automate'],
  ['vehicle', 'vehicles'],
  ['image', 'images', 'imaging'],
  ['bus'],
  ['loss'],
  ['gas'],
];

test('the words of a family have one stem, and no two families share one', () => {
  const stems = families.map((words) => [...new Set(words.map(stem))]);
  assert.equal(
    stems.filter((each) => each.length > 1),
    [],
  );
  assert.is(new Set(stems.flat()).size, families.length);
});

test('words that say nothing, numbers and single letters are left out', () => {
  assert.equal(stemmed('The 28 recorders of Café B, and more'), [
    { word: 'recorders', stem: 'record' },
    { word: 'cafe', stem: 'cafe' },
  ]);
});

test.run();
