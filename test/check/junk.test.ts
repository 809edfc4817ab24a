// Whatever stands wherever in a file, the check tells it and goes on.

import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { check } from '../../src/check/check.ts';
import type { Source, Value } from '../../src/model/source.ts';
import { listFiles } from '../../src/read/files.ts';
import { read } from '../../src/read/read.ts';

const DAY = '2030-02-01';
const JUNK: readonly Value[] = [null, -1, 'constructor', false, [], {}, [[null]], { toString: { length: [1e9] } }];
const SMALL = /^vocabulary\/(?!areas|parameters|synonyms)/;

const { sources } = read(listFiles(join(import.meta.dirname, 'base')));

for (const source of sources.filter(({ file }) => !SMALL.test(file))) {
  test(`junk anywhere in ${source.file} is told, not thrown`, () => {
    for (const path of pathsIn(source.data)) {
      for (const junk of JUNK) {
        const junked = { ...source, data: withJunk(source.data, path, junk) };
        const found = codesFor(junked);
        assert.ok(found.every(Boolean), `${path.join('/')} = ${JSON.stringify(junk)}`);
      }
    }
  });
}

test('junk for a whole vocabulary file or the site is an error', () => {
  for (const file of ['site.yml', 'vocabulary/areas.yml', 'vocabulary/parameters.yml']) {
    const source = sources.find((one) => one.file === file) as Source;
    assert.ok(codesFor({ ...source, data: 'x' }).includes('wrong-type'), file);
  }
});

/** The codes of the findings; an undefined place or text would show as an empty one. */
function codesFor(junked: Source): string[] {
  const all = sources.map((source) => (source.file === junked.file ? junked : source));
  const { findings } = check(all, { asOf: DAY, today: DAY });
  return findings.map(({ code, line, column, message }) => (line > 0 && column > 0 && message !== '' ? code : ''));
}

function pathsIn(value: Value): string[][] {
  if (typeof value !== 'object' || value === null) return [[]];
  return [[], ...Object.entries(value).flatMap(([key, inside]) => pathsIn(inside).map((path) => [key, ...path]))];
}

function withJunk(value: Value, [step, ...rest]: readonly string[], junk: Value): Value {
  if (step === undefined) return junk;
  if (Array.isArray(value)) return value.with(Number(step), withJunk(value[Number(step)], rest, junk));
  const mapping = value as { readonly [key: string]: Value };
  return { ...mapping, [step]: withJunk(mapping[step] ?? null, rest, junk) };
}

test.run();
