// Each folder of cases/ is a file that was sent, and what must come of it, on a real repository.
//
// expected.txt: the author, then the files that the branch changes and what is left out; "subject", "message" and "says" look into the
// commit and the entry. Or "not taken: WORDS" of the reason, and then there is no branch.

import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { NotTaken } from '../../src/receive/brought.ts';
import { type Receiving, receive } from '../../src/receive/receive.ts';
import { isFine, renderTaken, take, takenForm } from '../../src/take.ts';

const DAY = '2030-02-01';
const CASES = join(import.meta.dirname, 'cases');
const test = suite('what was sent');
const root = mkdtempSync(join(tmpdir(), 'receive-'));
const folder = join(root, 'catalogue');
const REFS = join(root, '.git/refs/heads/received');
const canary = join(root, 'canary');

const git = (...words: string[]): string =>
  execFileSync('git', ['-c', 'core.hooksPath=/dev/null', ...words], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, ...COMMITTER },
  }).trimEnd();
const COMMITTER = {
  GIT_AUTHOR_NAME: 'Keeper',
  GIT_AUTHOR_EMAIL: 'keeper@policing.example',
  GIT_COMMITTER_NAME: 'Keeper',
  GIT_COMMITTER_EMAIL: 'keeper@policing.example',
};

test.before(() => {
  Object.assign(process.env, COMMITTER);
  cpSync('test/check/base', folder, { recursive: true });
  writeFileSync(join(root, 'README.md'), 'A catalogue.\n');
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'Begin');
  // Whatever git would run of its own accord leaves a trace.
  for (const hook of ['post-applypatch', 'applypatch-msg', 'pre-commit', 'post-commit', 'reference-transaction'])
    writeFileSync(join(root, '.git/hooks', hook), `#!/bin/sh\ntouch ${canary}\n`, { mode: 0o755 });
});
test.after(() => rmSync(root, { recursive: true }));

for (const name of readdirSync(CASES).sort())
  test(name.replaceAll('-', ' '), async () => {
    const sent = readdirSync(join(CASES, name)).find((file) => file !== 'expected.txt') ?? '';
    const expected = readFileSync(join(CASES, name, 'expected.txt'), 'utf8')
      .trimEnd()
      .split('\n');
    await holds(expected, { bytes: readFileSync(join(CASES, name, sent)), name: sent });
  });

const ENTRY = readFileSync(join(CASES, 'bare-without-sender/slate-reader.md'));
const FROM = 'Jane Doe <jane@maker.example>';
const TAKEN = [FROM, 'A catalogue/capabilities/slate-reader.md'];

const crlf = (name: string): Uint8Array =>
  Buffer.from(readFileSync(join(CASES, name), 'latin1').replaceAll('\n', '\r\n'), 'latin1');

for (const [what, asked, expected] of [
  [
    'a mail with line ends as Windows has them',
    { bytes: crlf('attached-quoted-printable/sent.eml'), name: 'a.eml' },
    TAKEN,
  ],
  ['a patch with line ends as Windows has them', { bytes: crlf('patch/sent.patch'), name: 'a.patch' }, TAKEN],
  [
    'an entry with line ends as Windows has them',
    { bytes: crlf('bare-without-sender/slate-reader.md'), name: 'slate-reader.md', from: FROM },
    TAKEN,
  ],
  ['a bare entry, with its sender told', { bytes: ENTRY, name: 'slate-reader.md', from: FROM }, TAKEN],
  [
    'an address alone',
    { bytes: ENTRY, name: 'slate-reader.md', from: 'jane@maker.example' },
    ['jane@maker.example <jane@maker.example>', TAKEN[1]],
  ],
  [
    'an entry of any name, with its place told',
    { bytes: ENTRY, name: 'x y.md', from: FROM, as: 'capability/slate-reader' },
    TAKEN,
  ],
  [
    'a place that is none',
    { bytes: ENTRY, name: 'x.md', from: FROM, as: 'capability/../x' },
    ['not taken: is no place'],
  ],
  [
    'an entry that is there already, word for word',
    { bytes: readFileSync('test/check/base/suppliers/example-labs.md'), name: 'example-labs.md', from: FROM },
    ['not taken: changes nothing'],
  ],
  ['a huge file', { bytes: new Uint8Array(2 ** 20 + 1).fill(65), name: 'a.eml' }, ['not taken: larger than 1 MiB']],
  [
    'an entry that is too large',
    {
      bytes: Buffer.concat([ENTRY, Buffer.alloc(70_000, 'word ')]),
      name: 'slate-reader.md',
      from: FROM,
      as: 'capability/slate-reader',
    },
    ['not taken: larger than 64 KiB'],
  ],
  ['nothing', { bytes: new Uint8Array(), name: 'a.eml' }, ['not taken: neither an entry']],
  [
    'bytes that are no text',
    { bytes: new Uint8Array(500).map((_, at) => (at * 37) % 256), name: 'a.eml' },
    ['not taken: '],
  ],
  [
    'an entry with a NUL in it: the branch is made, its check tells',
    {
      bytes: Buffer.concat([ENTRY, Buffer.from('a\0b\n')]),
      name: 'slate-reader.md',
      from: FROM,
      as: 'capability/slate-reader',
    },
    TAKEN,
  ],
  [
    'a name of which git would leave nothing',
    { bytes: ENTRY, name: 'slate-reader.md', from: '"..." <jane@maker.example>' },
    ['jane@maker.example <jane@maker.example>', TAKEN[1]],
  ],
  [
    'a name with signs at its ends, as git leaves it',
    { bytes: ENTRY, name: 'slate-reader.md', from: "'Maker Inc.' <jane@maker.example>" },
    ['Maker Inc <jane@maker.example>', TAKEN[1]],
  ],
  [
    'an address that is none for a commit',
    { bytes: ENTRY, name: 'slate-reader.md', from: 'jane@bücher.example' },
    ['not taken: "jane@bücher.example" has no address'],
  ],
  [
    'a base that is none',
    { bytes: ENTRY, name: 'slate-reader.md', from: FROM, base: '--upload-pack=x' },
    ['not taken: There is no commit'],
  ],
] as const)
  test(what, () => holds(expected, asked));

test('a branch in whose way another stands cannot be made, and one that takes in words is named after them', async () => {
  const sent = readFileSync(join(CASES, 'words/sent.patch'));
  const asked = { bytes: sent, name: 'sent.patch', folder, base: 'HEAD' };
  rmSync(REFS, { recursive: true, force: true });
  writeFileSync(REFS, `${git('rev-parse', 'HEAD')}\n`);
  assert.match((await receive(asked).then(linesOf, refusalOf))[0] ?? '', 'cannot be made');
  rmSync(REFS);
  assert.match((await receive(asked)).branch, /^received\/vocabulary-areas-[\da-f]{8}$/);
});

test('without a name to commit in nothing is taken', async () => {
  const known = { ...process.env };
  for (const name of Object.keys(COMMITTER)) delete process.env[name];
  Object.assign(process.env, {
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: 'user.useConfigOnly',
  });
  process.env.GIT_CONFIG_VALUE_0 = 'true';
  await holds(['not taken: in whose name'], { bytes: ENTRY, name: 'slate-reader.md', from: FROM }).finally(() => {
    process.env = known;
  });
});

test('what a file name hides is shown, on one line', async () => {
  const sent = readFileSync(join(CASES, 'patch-outside/sent.patch'), 'utf8');
  const bytes = Buffer.from(sent.replaceAll(/(?<= |^)([ab])\/[\w./-]+/gm, '"$1/a\\nb\\033.md"'));
  const taken = await take({ bytes, name: 'a.patch', folder, base: 'HEAD', author: null, asOf: DAY, from: FROM });
  assert.match(renderTaken(taken), /^Not taken: .*a\\u\{a\}b\\u\{1b\}\.md.*\n$/);
});

test('the same sent twice is one branch', async () => {
  const asked = { bytes: ENTRY, name: 'slate-reader.md', from: FROM, folder, base: 'HEAD' };
  const padded = Buffer.concat([Buffer.from('\uFEFF'), ENTRY, Buffer.from('\n \n')]);
  const [first, second] = [await receive(asked), await receive({ ...asked, bytes: padded })];
  assert.is(first.branch, second.branch);
  assert.is(second.isKnown, true);
});

test('what came of it is told to programs too, with the review', async () => {
  const taken = await take({
    bytes: ENTRY,
    name: 'slate-reader.md',
    from: FROM,
    folder,
    base: 'HEAD',
    author: null,
    asOf: DAY,
  });
  assert.ok(isFine(taken) && renderTaken(taken).includes('slate-reader.md'));
  const { review, branch, files, ...rest } = JSON.parse(JSON.stringify(takenForm(taken)));
  assert.equal(files, [{ path: 'catalogue/capabilities/slate-reader.md', change: 'added' }]);
  assert.equal(Object.keys(rest), ['notTaken', 'base', 'head', 'known', 'authors', 'leftOut', 'notes']);
  assert.equal(rest.authors, [{ name: 'Jane Doe', address: 'jane@maker.example' }]);
  assert.equal([review.head, review.changes[0].id], [rest.head, 'capability/slate-reader']);
  assert.equal([rest.notTaken, branch.startsWith('received/')], [null, true]);
});

test('what is not taken is told to programs with the reason and the mend', async () => {
  const taken = await take({ bytes: new Uint8Array(), name: 'a.eml', folder, base: 'HEAD', author: null, asOf: DAY });
  assert.not(isFine(taken));
  assert.equal(Object.keys(JSON.parse(JSON.stringify(takenForm(taken))).notTaken), ['message', 'hint']);
});

test('nothing that was there is touched, and nothing was run', () => {
  assert.is(git('status', '--porcelain'), '');
  assert.is(git('log', '--format=%s', 'main'), 'Begin');
  assert.not(readdirSync(root).includes('canary'));
});

test.run();

async function holds(
  expected: readonly (string | undefined)[],
  asked: Partial<Receiving> & Pick<Receiving, 'bytes' | 'name'>,
): Promise<void> {
  rmSync(REFS, { recursive: true, force: true });
  const told = await receive({ folder, base: 'HEAD', ...asked }).then(linesOf, refusalOf);
  const [first = ''] = expected;
  if (first.startsWith('not taken: ')) {
    assert.ok(
      told[0]?.startsWith('not taken: ') && told[0].includes(first.slice('not taken: '.length)),
      `${first} ≠ ${told[0]}`,
    );
    assert.equal(branches(), []);
  } else {
    const wanted = expected.filter((line) => !/^(?:subject|message|says) /.test(line ?? ''));
    assert.equal(told, wanted);
    for (const line of expected) looksInto(line ?? '');
  }
}

function linesOf({ authors, touched, leftOut, branch, head }: Awaited<ReturnType<typeof receive>>): string[] {
  assert.is(git('rev-parse', branch), head);
  assert.is(git('log', '-1', '--format=%an <%ae>', branch), `${authors.at(-1)?.name} <${authors.at(-1)?.address}>`);
  return [
    ...new Set(authors.map(({ name, address }) => `${name} <${address}>`)),
    ...touched.map(({ letter, path }) => `${letter} ${path}`),
    ...leftOut.map((one) => `left out ${one}`),
  ];
}

function refusalOf(error: unknown): string[] {
  if (error instanceof NotTaken) return [`not taken: ${error.message}`];
  throw error;
}

function looksInto(line: string): void {
  const [branch = ''] = branches();
  const [, what, words = ''] = /^(subject|message|says) (.*)$/.exec(line) ?? [];
  if (what === 'subject') assert.is(git('log', '-1', '--format=%s', branch), words);
  if (what === 'message') assert.ok(git('log', '-1', '--format=%b', branch).startsWith(words));
  if (what !== undefined) assert.not.match(git('log', '-1', '--format=%B', branch), /-by\s*:/);
  if (what === 'says') assert.match(git('show', `${branch}:catalogue/capabilities/slate-reader.md`), words);
}

// Read from the files, since the cases are many and a call of git is dear.
function branches(): string[] {
  return existsSync(REFS) ? readdirSync(REFS).map((name) => `received/${name}`) : [];
}
