// A quick check of one file finds in it what the check of the whole catalogue finds in it: for every file of every case.

import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readAndCheck } from '../../src/compile.ts';
import { byPlace, type Finding } from '../../src/model/finding.ts';
import type { RawFile } from '../../src/model/source.ts';
import { factsIn, gatherFacts } from '../../src/quick/gather.ts';
import { quickCheck } from '../../src/quick/quick.ts';
import { listFiles, stampFiles } from '../../src/read/files.ts';

const BASE = 'test/check/base';
const CASES = 'test/check/cases';
const days = { asOf: '2030-02-01', today: '2030-02-01' };
// Read once: it lies under every case.
const BASE_RAWS = listFiles(BASE);
const BASE_FILES = new Set(BASE_RAWS.map(({ file }) => file));
const BASE_FACTS = factsIn(BASE_RAWS);
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
  assert.equal(quick(files, named), whole(files, named));
});

test('keeps facts, and believes them only while the file is the same', () => {
  const folder = mkdtempSync(join(tmpdir(), 'quick-'));
  const cache = join(folder, 'cache');
  const catalogue = join(folder, 'catalogue');
  const old = new Date(Date.now() - 60_000);
  for (const [file, text] of many()) put(file, text);
  const facts = () => gatherFacts(catalogue, stampFiles(catalogue, Date.now() + 10_000), cache);
  const cold = facts();
  assert.ok(existsSync(cache));
  assert.equal(facts(), cold);

  const [kept] = readdirSync(cache);
  const place = join(cache, kept ?? '');
  const text = readFileSync(place, 'utf8');
  for (const spoilt of ['', text.slice(0, -9), text.replace('maker 7', 'maker 8'), text.replace(/^./, '-')]) {
    writeFileSync(place, spoilt);
    assert.equal(facts(), cold);
  }

  // The same size and time of change: what the system itself notes betrays it.
  put('suppliers/maker-7.md', `---\ntitle: Baker 7\n---\nText 7.\n`);
  assert.is(facts().get('suppliers/maker-7.md')?.title, 'baker 7');
  rmSync(join(catalogue, 'suppliers/maker-8.md'));
  assert.is(facts().has('suppliers/maker-8.md'), false);
  rmSync(folder, { recursive: true });

  function put(file: string, content: string): void {
    const path = join(catalogue, file);
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, content);
    utimesSync(path, old, old);
  }
});

test('does not believe what was kept of a file that had only just been written', () => {
  const now = Date.now();
  const stamps = [now, now + 1].map((moment) => stampFiles('test/quick', moment - 1e12).map(({ stamp }) => stamp));
  assert.is.not(stamps[0]?.[0], stamps[1]?.[0]);
});

test.run();

/** In the entries that are about something: those of the case, and all in which something is found. */
function equalInAll(files: readonly RawFile[]): void {
  const all = readAndCheck(files, days).findings;
  const told = new Set(all.map(({ file }) => file));
  for (const { file } of files) {
    if (BASE_FILES.has(file) && !told.has(file)) continue;
    const expected = all.filter((finding) => finding.file === file);
    assert.equal(quick(files, [file]), expected, file);
  }
}

function whole(files: readonly RawFile[], named: readonly string[]): Finding[] {
  return readAndCheck(files, days).findings.filter(({ file }) => named.includes(file));
}

function quick(files: readonly RawFile[], named: readonly string[]): Finding[] {
  const made = new Map([...BASE_FACTS, ...factsIn(files.filter((raw) => !BASE_RAWS.includes(raw)))]);
  const facts = new Map(files.map(({ file }) => [file, made.get(file) ?? null]));
  const open = (wanted: readonly string[]): RawFile[] => files.filter(({ file }) => wanted.includes(file));
  return [...quickCheck({ named, facts, open, ...days })].sort(byPlace);
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

function many(): [string, string][] {
  return Array.from({ length: 60 }, (_, index) => [
    `suppliers/maker-${index}.md`,
    `---\ntitle: Maker ${index}\n---\nText ${index}.\n`,
  ]);
}
