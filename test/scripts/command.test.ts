// What every command does alike: with a reader that goes away, a disk that is full, and words that nobody reads.

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync } from 'node:fs';
import { text } from 'node:stream/consumers';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { uncovered } from '../site/projectCopy.ts';

const test = suite('every command');
const RELATE = ['scripts/run.cjs', 'relate', '--catalogue', 'test/check/base', '--as-of', '2030-02-01'];

test('it ends quietly where its reader goes away', async () => {
  const child = spawn(process.execPath, RELATE, { env: uncovered() });
  child.stdout.destroy();
  const [err, [code]] = await Promise.all([text(child.stderr), once(child, 'close')]);
  assert.equal([code, err], [0, '']);
});

const onFullDisk = existsSync('/dev/full') ? test : test.skip;

onFullDisk('it says that it cannot say all, and does not end as if it had', () => {
  const full = openSync('/dev/full', 'w');
  const { status, stderr } = spawnSync(process.execPath, RELATE, {
    env: uncovered(),
    stdio: ['ignore', full, 'pipe'],
    encoding: 'utf8',
  });
  assert.equal([status, stderr.trim().split('\n').length], [3, 1]);
});

test('a word that nobody reads is misuse', () => {
  const { status, stderr } = spawnSync(process.execPath, [...RELATE, 'json'], { env: uncovered(), encoding: 'utf8' });
  assert.is(status, 2);
  assert.match(stderr, /^Unexpected "json", expected options alone\./);
});

test.run();
