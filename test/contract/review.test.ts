// `review` for machines: the exact document for a change of one entry, and what it answers where it cannot know.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { documentIn, expected, type Ran, run } from './commands.ts';

type Document = { base: unknown; head: unknown; decision: { allowed: boolean; reasons: string[] } };

const HERE = import.meta.dirname;
const repository = mkdtempSync(join(tmpdir(), 'contract-'));
const catalogue = join(repository, 'catalogue');
const test = suite('review for machines');

test.before(() => {
  git('init', '--initial-branch', 'main');
  commit('catalogue');
  git('checkout', '--quiet', '-b', 'proposal');
  commit('change');
});

test.after(() => rmSync(repository, { recursive: true }));

test('a change of one entry, in full', () => {
  const ran = review('--base', 'main', '--head', 'proposal', '--author', 'Pewter-Team');
  const document = documentIn(ran) as Document;
  assert.equal([document.base, document.head], [commitAt('main'), commitAt('proposal')]);
  assert.equal({ ...document, base: '<commit>', head: '<commit>' }, expected('review'));
  assert.equal([ran.code, ran.err], [0, '']);
});

for (const [why, words] of [
  ['nobody says who the author is', ['--base', 'main', '--head', 'proposal']],
  ['the base is not there', ['--base', 'no-such-branch', '--head', 'proposal', '--author', 'pewter-team']],
] as const) {
  test(`the change is not allowed and the exit code is 1 where ${why}`, () => {
    const ran = review(...words);
    const { decision } = documentIn(ran) as Document;
    assert.equal([ran.code, ran.err, decision.allowed], [1, '', false]);
    assert.ok(decision.reasons.length > 0);
  });
}

test('misuse has exit code 2 and prints nothing on standard output', () => {
  const { code, out, err } = review('--head', 'proposal');
  assert.equal([code, out], [2, '']);
  assert.match(err, /^[^\n]+\n$/);
});

test.run();

function review(...words: readonly string[]): Ran {
  return run('review', '--catalogue', catalogue, '--format', 'json', '--as-of', '2026-11-23', ...words);
}

function commit(layer: string): void {
  cpSync(join(HERE, layer), catalogue, { recursive: true });
  git('add', '.');
  git('commit', '--quiet', '--message', layer);
}

function commitAt(revision: string): string {
  return git('rev-parse', revision).trim();
}

function git(...words: readonly string[]): string {
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@b.invalid', '-c', 'commit.gpgsign=false'];
  return execFileSync('git', [...identity, ...words], { cwd: repository, encoding: 'utf8' });
}
