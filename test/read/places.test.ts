// Where each key and value of a header stands.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readText } from './reading.ts';

const { sources } = readText(`---
title: 'Example'
empty:
text: >-   # a|b
  folded
areas:
  - one
  -   two
deep: {a: [x, {b/c: "y", d~e: z}], none: }
multi: one
  two
---
Body
`);
const places = sources[0]?.places;

const VALUES: readonly (readonly [pointer: string, value: string, key: string])[] = [
  ['', '2:1', '2:1'],
  ['/title', '2:8', '2:1'],
  ['/empty', '3:1', '3:1'],
  ['/text', '4:7', '4:1'],
  ['/areas', '7:3', '6:1'],
  ['/areas/0', '7:5', '7:5'],
  ['/areas/1', '8:7', '8:7'],
  ['/deep', '9:7', '9:1'],
  ['/deep/a', '9:11', '9:8'],
  ['/deep/a/1', '9:15', '9:15'],
  ['/deep/a/1/b~1c', '9:21', '9:16'],
  ['/deep/a/1/d~0e', '9:31', '9:26'],
  ['/deep/none', '9:36', '9:36'],
  ['/multi', '10:8', '10:1'],
];

for (const [pointer, value, key] of VALUES) {
  test(`tells where "${pointer}" stands`, () => {
    assert.is(show(places?.value(pointer)), value);
    assert.is(show(places?.key(pointer)), key);
  });
}

test('answers with the nearest ancestor of what is not there', () => {
  assert.is(show(places?.value('/deep/a/9/x')), '9:11');
  assert.is(show(places?.key('/deep/missing')), '9:7');
  assert.is(show(places?.value('/missing')), '2:1');
});

test('tells the line on which the body begins', () => {
  assert.is(sources[0]?.bodyLine, 13);
  assert.is(sources[0]?.body, 'Body\n');
});

function show(place: { line: number; column: number } | undefined): string {
  return `${place?.line}:${place?.column}`;
}

test.run();
