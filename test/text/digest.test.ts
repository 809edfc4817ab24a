import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { digest } from '../../src/text/digest.ts';

// From the published test vectors of FNV-1a.
const VECTORS: readonly (readonly [string, string])[] = [
  ['', 'cbf29ce484222325'],
  ['a', 'af63dc4c8601ec8c'],
  ['foobar', '85944171f73967e8'],
];

for (const [text, mark] of VECTORS) {
  test(`the digest of "${text}" is ${mark}`, () => {
    assert.is(digest(text), mark);
  });
}

test.run();
