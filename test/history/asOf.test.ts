import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { asOf, today } from '../../src/history/asOf.ts';

const repository = mkdtempSync(join(tmpdir(), 'as-of-'));
const catalogue = join(repository, 'catalogue');

function git(...words: string[]): void {
  const identity = {
    GIT_AUTHOR_NAME: 'A',
    GIT_AUTHOR_EMAIL: 'a@b.invalid',
    GIT_COMMITTER_NAME: 'A',
    GIT_COMMITTER_EMAIL: 'a@b.invalid',
  };
  // Half past midnight in Moscow is still the day before in UTC.
  const dates = { GIT_AUTHOR_DATE: '2001-01-01T00:00:00Z', GIT_COMMITTER_DATE: '2024-03-01T00:30:00+03:00' };
  execFileSync('git', words, { cwd: repository, env: { ...process.env, ...identity, ...dates }, stdio: 'ignore' });
}

test.before(() => {
  mkdirSync(catalogue);
  writeFileSync(join(catalogue, 'site.yml'), 'name: x\n');
  writeFileSync(join(repository, '.gitignore'), 'ignored/\n*.tmp\n');
  git('init');
  git('add', '.');
  git('commit', '-m', 'first');
});

test.after(() => rmSync(repository, { recursive: true }));

test('the day that is given counts', async () => {
  assert.equal(await asOf(catalogue, '2020-02-02'), { date: '2020-02-02', from: 'option' });
});

test('a clean folder has the day of its last commit, in UTC', async () => {
  assert.equal(await asOf(catalogue), { date: '2024-02-29', from: 'commit' });
});

test('changes elsewhere in the repository do not matter', async () => {
  writeFileSync(join(repository, 'other.txt'), 'x');
  assert.is((await asOf(catalogue)).from, 'commit');
});

for (const name of ['new.md', 'ignored.tmp']) {
  test(`a folder with ${name}, which is in no commit, has today`, async () => {
    writeFileSync(join(catalogue, name), 'x');
    assert.equal(await asOf(catalogue), { date: today(), from: 'today' });
    rmSync(join(catalogue, name));
  });
}

test('where what has likely changed is clean, all else is looked at', async () => {
  const siteAnd = ['site.yml', 'x[1].md'];
  assert.is((await asOf(catalogue, undefined, siteAnd)).from, 'commit');
  for (const name of ['x[1].md', 'other.md']) {
    writeFileSync(join(catalogue, name), 'x');
    assert.is((await asOf(catalogue, undefined, siteAnd)).from, 'today');
    rmSync(join(catalogue, name));
  }
});

test('a folder that git ignores, or that is in no repository, has today', async () => {
  mkdirSync(join(repository, 'ignored'));
  assert.is((await asOf(join(repository, 'ignored'))).from, 'today');
  assert.is((await asOf(tmpdir())).from, 'today');
});

test.run();
