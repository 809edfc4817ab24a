// How far two words are alike.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { sharedLength } from '../../src/text/sharedLength.ts';

const ROWS: readonly (readonly [a: string, b: string, length: number])[] = [
  ['kiosk', 'kiosks', 5],
  ['kiosk', 'kisok', 2],
  ['', 'kiosk', 0],
  ['van', 'kiosk', 0],
];

for (const [a, b, length] of ROWS)
  test(`"${a}" and "${b}" share ${length}`, () => assert.is(sharedLength(a, b), length));

test.run();
