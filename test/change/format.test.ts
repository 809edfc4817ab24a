// Each case is a file as somebody wrote it, and what the formatter makes of it: a text, or why it leaves it alone.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { format, formNotes } from '../../src/change/format.ts';
import { listFiles } from '../../src/read/files.ts';

const file = 'suppliers/example-labs.md';
const raw = (text: string): { file: string; bytes: Uint8Array } => ({ file, bytes: new TextEncoder().encode(text) });

const TIDY = '---\ntitle: Example Labs\ntype: company\nstanding: recorded\nreviewed: 2026-11-23\n---\nA maker.\n';

for (const [name, text] of [
  ['order', '---\ntype: company\nreviewed: 2026-11-23\ntitle: Example Labs\nstanding: recorded\n---\nA maker.\n'],
  ['quotation marks', TIDY.replace('Example Labs', "'Example Labs'").replace('company', '"company"')],
  ['white space', TIDY.replace('maker.\n', 'maker.  \n\n\n').replace(': ', ':   ')],
  ['no line feed at the end', TIDY.trimEnd()],
] as const)
  test(`${name}: put right`, () => {
    const made = format(raw(text));
    assert.is(made.is === 'changed' && made.text, TIDY);
  });

test('what is in form is left alone, on Windows too', () => {
  assert.equal(format(raw(TIDY)), { is: 'canonical' });
  assert.equal(format(raw(TIDY.replaceAll('\n', '\r\n'))), { is: 'canonical' });
});

for (const [name, text, expected] of [
  ['a comment of its own line', TIDY.replace('type', '# why\ntype'), '3:1 comment-in-header'],
  ['a comment after a value', TIDY.replace('company', 'company # why'), '3:15 comment-in-header'],
  ['a number where text is expected', TIDY.replace('Example Labs', '1.10'), '2:8 wrong-type'],
  ['what cannot be read', TIDY.replace('type: company', 'type: [company'), '4:1 yaml-syntax'],
] as const)
  test(`${name}: refused, since something would be lost`, () => {
    const made = format(raw(text));
    const told = made.is === 'refused' ? made.findings.map((one) => `${one.line}:${one.column} ${one.code}`) : [];
    assert.equal(told, [expected]);
  });

for (const value of ["'a # b'", '"# c"', "'it''s # d'", 'a#b'])
  test(`no comment is seen in ${value}`, () => {
    assert.is.not(format(raw(TIDY.replace('Example Labs', value))).is, 'refused');
  });

test('the check notes where a file leaves the form, and nothing where it does not', () => {
  assert.equal(formNotes(raw(TIDY)), []);
  const [note] = formNotes(raw(TIDY.replace('company', "'company'")));
  assert.equal([note?.code, note?.severity, note?.line], ['unformatted', 'note', 3]);
});

test('every entry of the catalogue is in form (npm run fmt)', () => {
  const entries = listFiles('catalogue').filter((one) => one.file.endsWith('.md'));
  assert.equal(
    entries.filter((one) => format(one).is !== 'canonical').map((one) => one.file),
    [],
  );
});

test.run();
