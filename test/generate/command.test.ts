// The command generate: what it writes, and where it refuses to.

import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readAndCheck } from '../../src/compile.ts';
import { listFiles } from '../../src/read/files.ts';
import { uncovered } from '../site/projectCopy.ts';

const folder = mkdtempSync(join(tmpdir(), 'generate-'));
const test = suite('the command generate');

test.after(() => rmSync(folder, { recursive: true }));

test('writes a complete catalogue, the vocabulary that it was given included', () => {
  const output = join(folder, 'new');
  const { status, stdout } = run('--entries', '12', '--seed', '5', '--output', output);
  assert.equal([status, stdout], [0, '']);
  assert.equal(readdirSync(join(output, 'vocabulary')), readdirSync('catalogue/vocabulary'));
  const { findings } = readAndCheck(listFiles(output), { asOf: '2026-11-23', today: '2026-11-23' });
  assert.equal(findings, []);
});

for (const [name, words] of [
  ['a folder with something in it', ['--entries', '3', '--seed', '1', '--output', full()]],
  ['a file for a folder', ['--entries', '3', '--seed', '1', '--output', 'package.json']],
  ['no folder', ['--entries', '3', '--seed', '1']],
  ['no number of entries', ['--seed', '1', '--output', join(folder, 'a')]],
  ['a number that is none', ['--entries', 'many', '--seed', '1', '--output', join(folder, 'b')]],
  ['no entries', ['--entries', '0', '--seed', '1', '--output', join(folder, 'c')]],
  ['no seed', ['--entries', '3', '--output', join(folder, 'd')]],
  [
    'a vocabulary that is not there',
    ['--entries', '3', '--seed', '1', '--output', join(folder, 'e'), '--vocabulary', 'nowhere'],
  ],
] as const) {
  test(`ends with 2 on ${name}, in one plain sentence, and writes nothing`, () => {
    const before = readdirSync(folder);
    const { status, stdout, stderr } = run(...words);
    assert.equal([status, stdout], [2, '']);
    assert.match(stderr, /^[^\n]+\n$/);
    assert.equal(readdirSync(folder), before);
  });
}

test.run();

function full(): string {
  const name = join(folder, 'full');
  mkdirSync(name, { recursive: true });
  writeFileSync(join(name, 'mine.txt'), 'Mine.\n');
  return name;
}

function run(...options: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['scripts/run.cjs', 'generate', ...options], {
    encoding: 'utf8',
    env: uncovered(),
  });
}
