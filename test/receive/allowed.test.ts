// Which files a mail may change: entries, their traces and words, as plain files of the usual size, and not too many at once.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { RawDifference } from '../../src/history/rawDiff.ts';
import { forbiddenIn } from '../../src/receive/allowed.ts';

const test = suite('what a mail may change');
const file = (path: string, letter = 'A', mode = '100644'): RawDifference => ({
  path,
  letter,
  modes: ['000000', mode],
  object: path,
});
const sizeOf = () => 64 * 1024;

for (const [path, place = 'catalogue/'] of [
  ['catalogue/capabilities/a.md'],
  ['catalogue/retired/capabilities/a.md'],
  ['catalogue/vocabulary/areas.yml'],
  ['capabilities/a.md', ''],
] as const)
  test(`${path}, where entries stand in "${place}"`, () =>
    assert.is(forbiddenIn([file(path)], place, sizeOf), undefined));

for (const path of [
  'catalogue/site.yml',
  'catalogue/capabilities/a.yml',
  'catalogue/capabilities/a',
  'catalogue/capabilities/A.md',
  'catalogue/capabilities/b/a.md',
  'catalogue/vocabulary/areas.md',
  'catalogue/.gitattributes',
  // As long as "catalogue/" before what looks like an entry.
  'elsewhere/capabilities/a.md',
])
  test(`not ${path}`, () => assert.ok(forbiddenIn([file(path)], 'catalogue/', sizeOf)));

test('neither a link, nor what is larger, but either may go', () => {
  const path = 'catalogue/capabilities/a.md';
  assert.match(forbiddenIn([file(path, 'T', '120000')], 'catalogue/', sizeOf)?.message ?? '', 'no plain file');
  assert.match(forbiddenIn([file(path)], 'catalogue/', () => 64 * 1024 + 1)?.message ?? '', 'larger');
  assert.is(
    forbiddenIn([file(path, 'D', '000000')], 'catalogue/', () => 1e9),
    undefined,
  );
});

test('a hundred at once, and no more', () => {
  const files = Array.from({ length: 101 }, (_, index) => file(`catalogue/capabilities/a-${index}.md`));
  assert.is(forbiddenIn(files.slice(1), 'catalogue/', sizeOf), undefined);
  assert.match(forbiddenIn(files, 'catalogue/', sizeOf)?.message ?? '', '101 files');
});

test.run();
