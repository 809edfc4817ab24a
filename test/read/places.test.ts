// Where keys and values stand: empty, quoted, alike in their beginnings, or not there at all.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { read } from '../../src/read/read.ts';

const HEADER = `---
'2': two
'10': {deep: [1, {q: }]}
a: one
ab: two
"a/b~c": three
"a b":
  - first

  - key: |
      text
empty:
---
`;

/** A pointer, and the line and column of its key and of its value. */
const ROWS: readonly (readonly [string, string, string])[] = [
  ['', '2:1', '2:1'],
  ['/2', '2:1', '2:6'],
  ['/10/deep/1/q', '3:19', '3:19'],
  ['/10/deep/1', '3:18', '3:18'],
  ['/10/deep/2', '3:14', '3:14'],
  ['/a', '4:1', '4:4'],
  ['/ab', '5:1', '5:5'],
  ['/abc', '2:1', '2:1'],
  ['/a~1b~0c', '6:1', '6:10'],
  ['/a b/0', '8:5', '8:5'],
  ['/a b/1/key', '10:5', '10:10'],
  ['/a b/1/key/more', '10:10', '10:10'],
  ['/empty', '12:1', '12:1'],
];

for (const [pointer, key, value] of ROWS) {
  test(`The places of "${pointer}" are told.`, () => {
    const { sources } = read([{ file: 'routes/a.md', bytes: new TextEncoder().encode(HEADER) }]);
    const places = sources[0]?.places;
    assert.is(told(places?.key(pointer)), key);
    assert.is(told(places?.value(pointer)), value);
  });
}

function told(place?: { readonly line: number; readonly column: number }): string {
  return `${place?.line}:${place?.column}`;
}

test.run();
