// `check` and `relate` for machines: the exact documents, and the exit codes, for the catalogue here and one with faults.

import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { documentIn, expected, run } from './commands.ts';

const HERE = import.meta.dirname;
const CATALOGUE = join(HERE, 'catalogue');
const DAY = ['--as-of', '2026-11-23'];

const folder = mkdtempSync(join(tmpdir(), 'contract-'));
const faulty = join(folder, 'faulty');
const test = suite('check and relate for machines');

test.before(() => {
  for (const layer of [CATALOGUE, join(HERE, 'faults')]) cpSync(layer, faulty, { recursive: true });
});

test.after(() => rmSync(folder, { recursive: true }));

test('check: a catalogue without findings', () => {
  const ran = run('check', '--catalogue', CATALOGUE, '--format', 'json', ...DAY);
  assert.equal(documentIn(ran), expected('check'));
  assert.equal([ran.code, ran.err], [0, '']);
});

test('check: every finding, sorted by its place, and exit code 1', () => {
  const ran = run('check', '--catalogue', faulty, '--format', 'json', ...DAY);
  assert.equal(documentIn(ran), expected('check-faults'));
  assert.equal([ran.code, ran.err], [1, '']);
});

test('check: warnings alone are fine', () => {
  const ran = run('check', '--catalogue', CATALOGUE, '--format', 'json', '--as-of', '2029-06-01');
  const { counts } = documentIn(ran) as { counts: Record<string, number> };
  assert.ok((counts.warning ?? 0) > 0);
  assert.equal([ran.code, counts.error], [0, 0]);
});

test('relate: everything', () => {
  const ran = run('relate', '--catalogue', CATALOGUE, '--format', 'json', ...DAY);
  assert.equal(documentIn(ran), expected('relate'));
  assert.equal([ran.code, ran.err], [0, '']);
});

test('relate: of one entry', () => {
  const all = expected('relate') as { matches: { capability: string }[] };
  const ran = run('relate', '--catalogue', CATALOGUE, '--of', 'capability/kestrel-booth', ...DAY);
  const { matches } = documentIn(ran) as typeof all;
  assert.equal(
    matches,
    all.matches.filter(({ capability }) => capability === 'capability/kestrel-booth'),
  );
  assert.ok(matches.length > 0 && matches.length < all.matches.length);
});

test('relate: an entry reviewed after the day that is asked for is no error there, for the check alone minds', () => {
  const earlier = run('relate', '--catalogue', CATALOGUE, '--as-of', '2026-05-01');
  assert.is(earlier.code, 0);
  assert.ok((documentIn(earlier) as { matches: unknown[] }).matches.length > 0);
});

test('relate: an error in the catalogue leaves standard output empty, and the exit code is 1', () => {
  const { code, out, err } = run('relate', '--catalogue', faulty, ...DAY);
  assert.equal([code, out], [1, '']);
  assert.match(err, 'unknown-reference');
});

const MISUSES: readonly (readonly [string, readonly string[]])[] = [
  ['check', ['--catalogue', 'no-such-folder']],
  ['check', ['--catalogue', CATALOGUE, '--as-of', '2026-02-30']],
  ['check', ['--catalogue', CATALOGUE, '--format', 'no-such-form']],
  ['relate', ['--catalogue', 'no-such-folder']],
  ['relate', ['--catalogue', CATALOGUE, '--of', 'capability/no-such-id']],
  ['search', ['booth', '--site', 'no-such-site']],
  ['search', ['booth', '--no-such-option']],
];

for (const [command, words] of MISUSES) {
  test(`misuse has exit code 2 and prints nothing on standard output: ${command} ${words.slice(-2).join(' ')}`, () => {
    const { code, out, err } = run(command, ...words);
    assert.equal([code, out], [2, '']);
    assert.match(err, /^[^\n]+\n$/);
  });
}

test.run();
