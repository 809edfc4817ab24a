// The patch of a proposal is applied by real git, with its author and every byte kept.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { randomFor } from '../../src/generate/random.ts';
import { hunksOf } from '../../src/propose/hunks.ts';
import { type Proposal, type ProposedFile, patchOf } from '../../src/propose/patch.ts';

const PATH = 'catalogue/capabilities/kestrel.md';
const DATE = new Date('2026-11-24T09:30:00Z');
const LINES = Array.from({ length: 40 }, (_, index) => `line ${index}\n`);

const patches = suite('the patch');
let folder: string;

patches.before.each(() => {
  folder = mkdtempSync(join(tmpdir(), 'patch-'));
  git('init', '--quiet', '--initial-branch', 'main');
  git('config', 'user.name', 'Receiver');
  git('config', 'user.email', 'receiver@policing.example');
  git('commit', '--quiet', '--allow-empty', '--message', 'Begin');
});

patches.after.each(() => rmSync(folder, { recursive: true, force: true }));

/** A name, and how git keeps it: it has no room for more than sixty bytes, nor for angle brackets or quotation marks. */
const AUTHORS: readonly [name: string, kept?: string][] = [
  ['Ana Example'],
  ['Zoë Müller-Ångström'],
  ['山田 太郎'],
  [
    'Łukasz Żółć of a firm with a very long name indeed, in Gdańsk',
    'Łukasz Żółć of a firm with a very long name indeed, in',
  ],
  ['O\'Neil, "Pat" <x>: a; b.', "O'Neil, Pat x: a; b"],
];

for (const [name, kept = name] of AUTHORS) {
  patches(`keeps ${name} as the author of a new file`, () => {
    const after = '---\ntitle: Kestrel – naïve\n---\nFrom here on.\n--- a\n-- \n+++ b\n@@ -1 +1 @@\ndiff --git a b\n';
    apply({ name, files: [{ path: PATH, after }] });
    assert.is(readFileSync(join(folder, PATH), 'utf8'), after);
    assert.is(
      git('log', '-1', '--format=%an|%ae|%aI|%s|%b').trim(),
      `${kept}|ana@vendor.example|2026-11-24T09:30:00+00:00|Ädd Kestrel|Why: it is – new.`,
    );
  });
}

const CHANGES: readonly [what: string, before: readonly string[], after: readonly string[]][] = [
  ['one line in the middle', LINES, LINES.with(20, 'another\n')],
  ['the first and the last line', LINES, ['first\n', ...LINES.slice(1, -1), 'last\n']],
  ['two places far apart', LINES, LINES.with(5, 'a\n').with(30, 'b\n').toSpliced(12, 1)],
  ['two places close by', LINES, LINES.with(5, 'a\n').with(10, 'b\n')],
  ['all lines gone but one', LINES, ['line 7\n']],
  ['no line end before', ['a\n', 'b'], ['a\n', 'b\n', 'c\n']],
  ['no line end after', ['a\n', 'b\n'], ['a\n', 'c']],
];

for (const [what, before, after] of CHANGES) {
  patches(`changes ${what} of a file that is there`, () => {
    commit(PATH, before.join(''));
    apply({ files: [{ path: PATH, before: before.join(''), after: after.join('') }] });
    assert.is(readFileSync(join(folder, PATH), 'utf8'), after.join(''));
  });
}

patches('holds two files, and headers in it begin no header', () => {
  const other = 'catalogue/suppliers/kestrel.md';
  const subject = 'Add\nBcc: everybody@elsewhere.example';
  const message = 'See below.\n---\ndiff --git a/x b/x\n--- a/x\n+++ b/x\nFrom me';
  apply({
    subject,
    message,
    files: [
      { path: PATH, after: 'a\n' },
      { path: other, after: 'b\n' },
    ],
  });
  assert.equal(
    [PATH, other].map((path) => readFileSync(join(folder, path), 'utf8')),
    ['a\n', 'b\n'],
  );
  assert.is(git('log', '-1', '--format=%s').trim(), 'Add Bcc: everybody@elsewhere.example');
  assert.is(git('ls-files').trim().split('\n').length, 2);
});

patches('leads from any text to any other', () => {
  const random = randomFor(3, 'hunks');
  const text = (): string =>
    Array.from({ length: random.below(30) }, () => `${random.pick(['a', 'b', 'c', ''])}\n`).join('');
  const files = Array.from(
    { length: 60 },
    (_, index): ProposedFile => ({ path: `f${index}.md`, before: `${text()}z\n`, after: `${text()}y\n` }),
  );
  for (const { path, before = '' } of files) writeFileSync(join(folder, path), before);
  git('add', '.');
  git('commit', '--quiet', '--message', 'Files');
  apply({ files });
  assert.equal(
    files.filter(({ path, after }) => readFileSync(join(folder, path), 'utf8') !== after),
    [],
  );
});

patches('the same text has no hunks', () => assert.equal(hunksOf('a\nb\n', 'a\nb\n'), []));

patches.run();

function apply(proposal: Partial<Proposal>): void {
  const patch = patchOf({
    name: 'Ana Example',
    address: 'ana@vendor.example',
    date: DATE,
    subject: 'Ädd Kestrel',
    message: 'Why: it is – new.',
    files: [],
    ...proposal,
  });
  execFileSync('git', ['am', '--quiet'], { cwd: folder, input: patch, stdio: ['pipe', 'ignore', 'ignore'] });
}

function commit(path: string, text: string): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
  git('add', '.');
  git('commit', '--quiet', '--message', 'A file');
}

function git(...words: string[]): string {
  return execFileSync('git', words, { cwd: folder, encoding: 'utf8' });
}
