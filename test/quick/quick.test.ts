// A quick check of one file finds in it what the check of the whole catalogue finds in it: for every file of every case.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readAndCheck } from '../../src/compile.ts';
import type { Finding } from '../../src/model/finding.ts';
import type { RawFile } from '../../src/model/source.ts';
import { listFiles } from '../../src/read/files.ts';
import { quick } from './texts.ts';

const BASE = 'test/check/base';
const CASES = 'test/check/cases';
const DAY = '2030-02-01';
// Read once: it lies under every case.
const BASE_RAWS = listFiles(BASE);
const BASE_FILES = new Set(BASE_RAWS.map(({ file }) => file));
const test = suite('a quick check');

for (const name of readdirSync(CASES).sort())
  test(`finds what the whole check finds: ${name.replaceAll('-', ' ')}`, () => equalInAll(overlaid(join(CASES, name))));

test('finds what the whole check finds in the catalogue of the contract and its faults', () => {
  const faults = listFiles('test/contract/faults');
  const hidden = new Set(faults.map(({ file }) => file));
  equalInAll([...listFiles('test/contract/catalogue').filter(({ file }) => !hidden.has(file)), ...faults]);
});

test('of several files at once, too', () => {
  const files = overlaid(join(CASES, 'endless-chain'));
  const named = files.map(({ file }) => file).filter((file) => file.endsWith('.md'));
  assert.equal(quick(files, named, DAY), whole(files, named));
});

test.run();

/** In the entries that are about something: those of the case, and all in which something is found. */
function equalInAll(files: readonly RawFile[]): void {
  const all = readAndCheck(files, { asOf: DAY, today: DAY }).findings;
  const told = new Set(all.map(({ file }) => file));
  for (const { file } of files) {
    if (BASE_FILES.has(file) && !told.has(file)) continue;
    const expected = all.filter((finding) => finding.file === file);
    assert.equal(quick(files, [file], DAY), expected, file);
  }
}

function whole(files: readonly RawFile[], named: readonly string[]): Finding[] {
  return readAndCheck(files, { asOf: DAY, today: DAY }).findings.filter(({ file }) => named.includes(file));
}

function overlaid(folder: string): RawFile[] {
  const own = listFiles(folder).filter(({ file }) => !['expected.txt', 'removed.txt'].includes(file));
  const removed = join(folder, 'removed.txt');
  const hidden = new Set([
    ...own.map(({ file }) => file),
    ...(existsSync(removed) ? readFileSync(removed, 'utf8').split('\n') : []),
  ]);
  return [...BASE_RAWS.filter(({ file }) => !hidden.has(file)), ...own].sort((a, b) => (a.file < b.file ? -1 : 1));
}
