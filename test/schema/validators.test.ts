// The committed validators must be those that the schemas say.

import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { breaches } from '../../src/check/breaches.ts';
import { validatorsCode } from '../../src/check/schema.ts';

test('the generated validators are fresh (else: npm run types)', async () => {
  assert.fixture(readFileSync('src/check/validators.generated.ts', 'utf8'), await validatorsCode());
});

// The emoji is one character of two code units; from one letter to the longest title there may be.
for (const [letter, count, keywords] of [
  ['a', 1, ['minLength']],
  ['a', 2, []],
  ['a', 120, []],
  ['a', 121, ['maxLength']],
  ['\u{1F50D}', 1, ['minLength']],
  ['\u{1F50D}', 2, []],
  ['\u{1F50D}', 120, []],
  ['\u{1F50D}', 121, ['maxLength']],
] as const)
  test(`a title of ${count} times ${letter}`, () => {
    const found = breaches('supplier', { title: letter.repeat(count) });
    const ofTitle = found.filter(({ instancePath }) => instancePath === '/title');
    assert.equal(
      ofTitle.map(({ keyword }) => keyword),
      keywords,
    );
  });

test.run();
