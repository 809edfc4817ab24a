// The check command as a user or a workflow runs it: what it prints where, and its exit code.

import { spawnSync } from 'node:child_process';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { uncovered } from '../site/projectCopy.ts';

const BASE = 'test/check/base';

function run(...words: string[]): { code: number | null; out: string; err: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.cjs', 'check', ...words], {
    encoding: 'utf8',
    env: uncovered(),
  });
  return { code: status, out: stdout, err: stderr };
}

test('a catalogue without errors has exit code 0, and the text says which day counts', () => {
  const { code, out, err } = run('--catalogue', BASE, '--as-of', '2030-02-01');
  assert.is(code, 0);
  assert.is(out, '0 errors, 0 warnings, 0 notes, as of 2030-02-01 (as asked).\n');
  assert.is(err, '');
});

test('an error has exit code 1, and JSON is the only thing on standard output', () => {
  const { code, out, err } = run('--catalogue', BASE, '--as-of', '2001-01-01', '--format', 'json');
  const { asOf, counts, findings } = JSON.parse(out);
  assert.is(code, 1);
  assert.is(asOf, '2001-01-01');
  assert.is(counts.error, findings.filter(({ severity }: { severity: string }) => severity === 'error').length);
  assert.ok(
    findings.every(({ code: rule }: { code: string }) => ['reviewed-in-future', 'unopened-route'].includes(rule)),
  );
  assert.is(err, '');
});

test('with files, only these are told', () => {
  const far = ['--catalogue', BASE, '--as-of', '2001-01-01', '--format', 'json'];
  const files = (...words: string[]): string[] => [
    ...new Set<string>(JSON.parse(run(...far, ...words).out).findings.map(({ file }: { file: string }) => file)),
  ];
  assert.equal(files('routes/direct.md', `${BASE}/suppliers/example-labs.md`), [
    'routes/direct.md',
    'suppliers/example-labs.md',
  ]);
  assert.is(run(...far, 'site.yml').code, 0);
});

const MISUSES: readonly (readonly [string, string[]])[] = [
  ['a folder that is not there', ['--catalogue', 'no-such-folder']],
  ['a form that there is none of', ['--format', 'pdf']],
  ['a day that the calendar lacks', ['--as-of', '2026-02-30']],
  ['an option that there is none of', ['--frobnicate']],
  ['a file that is not there', ['--catalogue', BASE, 'no-such-file.md']],
];

for (const [what, words] of MISUSES) {
  test(`${what} is misuse: exit code 2, one plain sentence, nothing on standard output`, () => {
    const { code, out, err } = run(...words);
    assert.is(code, 2);
    assert.is(out, '');
    assert.not.match(err, /\n\s+at /);
    assert.is(err.trim().split('\n').length, 1);
  });
}

test('--help tells how to use it, whatever else is asked', () => {
  const { code, out } = run('--catalogue', 'no-such-folder', '--help');
  assert.is(code, 0);
  assert.match(out, 'Usage: npm run check');
});

test.run();
