// Both sides of a change from a real repository: the merge base, renames, deletions, links; and what cannot be known.

import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { compare } from '../../src/compare.ts';
import { changedBetween } from '../../src/history/changed.ts';
import { objectsOf } from '../../src/history/tree.ts';
import type { Review } from '../../src/review/review.ts';

const root = mkdtempSync(join(tmpdir(), 'review-'));
const repository = join(root, 'whole');
const test = suite('a change in git');

test.before(() => {
  mkdirSync(repository);
  git('init', '--quiet', '--initial-branch', 'main');
  cpSync('test/contract/catalogue', join(repository, 'catalogue'), { recursive: true });
  commit('base');
});

test.after(() => rmSync(root, { recursive: true }));

test('what landed on the branch since is no part of the change', async () => {
  branch('behind');
  edit('suppliers/pewter-works.md', 'size: sme', 'size: large');
  commit('theirs');
  git('checkout', '--quiet', 'main');
  edit('suppliers/quaver-project.md', 'reviewed: 2026-10-02', 'reviewed: 2026-10-03');
  commit('meanwhile');
  const { entries, change } = await reviewOf('main', 'behind');
  assert.equal(changesIn({ entries }), ['changed supplier/pewter-works']);
  assert.is(change.base, git('rev-parse', 'main~1').trim());
});

test('a rename that keeps the old id, a deletion with and one without a trace', async () => {
  branch('moves');
  renameSync(at('capabilities/plover-bench.md'), at('capabilities/plover-desk.md'));
  edit('capabilities/plover-desk.md', '[old-bench]', '[old-bench, plover-bench]');
  rmSync(at('capabilities/shelf-service.md'));
  rmSync(at('capabilities/reading-handbook.md'));
  writeFileSync(
    at('retired/capabilities/shelf-service.md'),
    '---\ndate: 2026-11-20\nreason: It is no longer offered.\n---\n',
  );
  commit('moves');
  const { entries, effects, decision } = await reviewOf('main', 'moves');
  assert.equal(changesIn({ entries }), [
    'renamed capability/plover-desk',
    'removed capability/reading-handbook',
    'removed capability/shelf-service',
  ]);
  assert.equal(effects.addresses, {
    redirected: [{ from: '/capabilities/plover-bench/', to: '/capabilities/plover-desk/' }],
    retired: ['/capabilities/shelf-service/'],
    removed: ['/capabilities/reading-handbook/'],
  });
  assert.ok(decision.reasons.some((reason) => reason.includes('capability/reading-handbook would vanish')));
});

test('a link in place of an entry is not followed', async () => {
  branch('link');
  rmSync(at('capabilities/kestrel-booth.md'));
  symlinkSync('/etc/passwd', at('capabilities/kestrel-booth.md'));
  commit('link');
  const { decision, findings } = await reviewOf('main', 'link');
  assert.ok(findings.some(({ code }) => code === 'not-a-regular-file'));
  assert.is(decision.allowed, false);
});

test('only findings that the change brings in are told', async () => {
  branch('faulty');
  edit('suppliers/pewter-works.md', 'nation: england', 'nation: nowhere');
  commit('a fault');
  branch('mended', 'faulty');
  edit('suppliers/pewter-works.md', 'summary: An', 'summary: Perhaps an');
  commit('another change');
  assert.equal(
    (await reviewOf('main', 'faulty')).findings.map(({ code }) => code),
    ['unknown-term'],
  );
  assert.equal((await reviewOf('faulty', 'mended')).findings, []);
});

test('files elsewhere in the repository are told, and their sort decides', async () => {
  branch('workflow');
  mkdirSync(join(repository, '.github/workflows'), { recursive: true });
  writeFileSync(join(repository, '.github/workflows/x.yml'), 'on: push\n');
  commit('workflow');
  const { change, decision } = await reviewOf('main', 'workflow');
  assert.equal(change.files, [{ path: '.github/workflows/x.yml', change: 'added' }]);
  assert.is(decision.allowed, false);
});

test('an object that is not there hides none that is', async () => {
  const known = git('rev-parse', 'main:catalogue/site.yml').trim();
  const found = await objectsOf(repository, ['1'.repeat(40), known, '2'.repeat(40)]);
  assert.equal([...found.keys()], [known]);
  assert.is(String(found.get(known)), git('show', 'main:catalogue/site.yml'));
});

test('a shallow clone and a history of its own are not known enough', async () => {
  const shallow = join(root, 'shallow');
  git('clone', '--quiet', '--depth', '1', '--no-single-branch', `file://${repository}`, shallow);
  git('checkout', '--quiet', '--orphan', 'stranger');
  commit('orphan');
  const clone = await reviewOf('origin/main', 'origin/moves', shallow);
  const orphan = await reviewOf('main', 'stranger');
  // Here a common commit is known, and an earlier or later one may be missing.
  git('-C', shallow, 'fetch', '--quiet', '--deepen=1');
  const apart = await reviewOf('origin/faulty', 'origin/moves', shallow);
  for (const { decision, change } of [clone, orphan, apart]) {
    assert.is(decision.allowed, false);
    assert.ok(change.unknown.length > 0);
  }
  assert.equal((await reviewOf('origin/main', 'origin/main', shallow)).change.unknown, []);
});

test.run();

async function reviewOf(base: string, head: string, folder = repository): Promise<Review> {
  const changed = await changedBetween(join(folder, 'catalogue'), base, head);
  assert.ok(changed);
  return compare({ ...changed, author: 'pewter-team', asOf: '2026-11-23' });
}

function changesIn({ entries }: Pick<Review, 'entries'>): string[] {
  return entries.map(({ change, id }) => `${change} ${id}`);
}

function at(file: string): string {
  return join(repository, 'catalogue', file);
}

function edit(file: string, from: string, to: string): void {
  const text = readFileSync(at(file), 'utf8');
  assert.ok(text.includes(from), `${file} has no "${from}"`);
  writeFileSync(at(file), text.replace(from, to));
}

function branch(name: string, from = 'main'): void {
  git('checkout', '--quiet', '-b', name, from);
}

function commit(message: string): void {
  git('add', '--all');
  git('commit', '--quiet', '--message', message);
}

function git(...words: readonly string[]): string {
  const identity = [
    '-c',
    'user.name=A',
    '-c',
    'user.email=a@b.invalid',
    '-c',
    'commit.gpgsign=false',
    '-c',
    'protocol.file.allow=always',
  ];
  return execFileSync('git', [...identity, ...words], { cwd: repository, encoding: 'utf8' });
}
