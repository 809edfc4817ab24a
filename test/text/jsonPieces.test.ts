// What is written in pieces is the JSON of the whole.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { jsonPieces } from '../../src/text/jsonPieces.ts';

const ROWS: readonly object[] = [
  {},
  { a: [] },
  { a: undefined, b: 1 },
  { 'a"b': 'c\nd', e: null, f: [1, [2], { g: 'h' }], i: { j: [] }, k: true },
];

for (const row of ROWS) test(JSON.stringify(row), () => assert.is([...jsonPieces(row)].join(''), JSON.stringify(row)));

test('what is no list yet is asked for one after the other', () => {
  const numbers = new Set([1, 2]);
  assert.equal([...jsonPieces({ numbers })].slice(0, 3), ['{"numbers":', '[1', ',2']);
  assert.is([...jsonPieces({ numbers })].join(''), '{"numbers":[1,2]}');
});

test.run();
