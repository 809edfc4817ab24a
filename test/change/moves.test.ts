// Renaming and retiring: all references follow, nothing else changes, and where the check would object nothing is done.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { planAddition } from '../../src/change/add.ts';
import type { Hindrance, Plan } from '../../src/change/plan.ts';
import { rewritten } from '../../src/change/references.ts';
import { planRename } from '../../src/change/rename.ts';
import { planRetirement } from '../../src/change/retire.ts';
import { readAndCheck } from '../../src/compile.ts';
import type { RawFile } from '../../src/model/source.ts';
import { listFiles } from '../../src/read/files.ts';

const DAYS = { asOf: '2030-02-01' };
const BASE = listFiles('test/check/base');
const LABS = { kind: 'supplier', id: 'example-labs' } as const;
const READER = { kind: 'capability', id: 'phone-reader' } as const;

test('a renamed entry keeps its old address, and those that refer to it follow', () => {
  const plan = planned(planRename(BASE, LABS, 'sample-labs', DAYS));
  const changed = textsOf(plan);
  assert.is(changed.get('suppliers/example-labs.md'), undefined);
  assert.match(changed.get('suppliers/sample-labs.md') ?? '', 'aliases: [example-labs]');
  assert.is(differingLines('capabilities/phone-reader.md', changed), '-supplier: example-labs\n+supplier: sample-labs');
  assert.equal(errorsAfter(plan), []);
});

test('a reference keeps its quotation marks, its neighbours and a comment beside it', () => {
  const odd = withText('capabilities/phone-reader.md', (text) =>
    text.replace('supplier: example-labs', 'supplier:   "example-labs"   # example-labs'),
  );
  const changed = textsOf(planned(planRename(odd, LABS, 'sample-labs', DAYS)));
  assert.match(changed.get('capabilities/phone-reader.md') ?? '', 'supplier:   "sample-labs"   # example-labs');
});

test('the trace of a retired one still leads to what it named', () => {
  const trace = {
    file: 'retired/capabilities/older.md',
    bytes: bytes('---\ndate: 2029-01-01\nreason: Gone.\nsuccessor: phone-reader\n---\n'),
  };
  const changed = textsOf(planned(planRename([...BASE, trace], READER, 'handset-reader', DAYS)));
  assert.match(changed.get('retired/capabilities/older.md') ?? '', 'successor: handset-reader');
});

test('one that is renamed back does not lead to itself', () => {
  const there = applied(BASE, planned(planRename(BASE, LABS, 'sample-labs', DAYS)));
  const back = textsOf(planned(planRename(there, { ...LABS, id: 'sample-labs' }, 'example-labs', DAYS)));
  assert.match(back.get('suppliers/example-labs.md') ?? '', 'aliases: [sample-labs]');
});

test('one that is named twice in a line is renamed twice', () => {
  const text = '---\ntitle: Need\nraised-by: [old-force, old-force]\n---\n';
  const [file] = rewritten(
    [{ file: 'requirements/need.md', bytes: bytes(text) }],
    { kind: 'organisation', id: 'old-force' },
    'new',
  );
  assert.is(file?.text, text.replaceAll('old-force', 'new'));
});

test('a retired entry leaves a trace at each of its addresses, and its successor takes its place', () => {
  const twin = {
    file: 'suppliers/other-labs.md',
    bytes: bytes(
      textOf('suppliers/example-labs.md')
        .replace(/title: .*/, 'title: Other Labs')
        .replace(/^An?.*$/m, 'Another maker.'),
    ),
  };
  const files = [
    ...withText('suppliers/example-labs.md', (text) => text.replace('reviewed:', 'aliases: [early-labs]\nreviewed:')),
    twin,
  ];
  const reason = { because: 'It was bought.', successor: 'other-labs' };
  const plan = planned(planRetirement(files, LABS, reason, DAYS));
  const changed = textsOf(plan);
  const trace = '---\ndate: 2030-02-01\nreason: It was bought.\nsuccessor: other-labs\n---\n';
  assert.is(changed.get('retired/suppliers/example-labs.md'), trace);
  assert.is(changed.get('retired/suppliers/early-labs.md'), trace);
  assert.is(changed.get('suppliers/example-labs.md'), undefined);
  assert.match(changed.get('capabilities/phone-reader.md') ?? '', 'supplier: other-labs');
});

for (const [what, plan] of [
  ['an entry that is not there', () => planRename(BASE, { ...LABS, id: 'no-labs' }, 'some-labs', DAYS)],
  ['an id that is taken', () => planRename(BASE, { kind: 'organisation', id: 'hill-force' }, 'coast-force', DAYS)],
  ['an id that is none', () => planRename(BASE, LABS, '../labs', DAYS)],
  ['an id of a trace', () => planRename(BASE, READER, 'old-reader', DAYS)],
  ['an addition of what is there', () => planAddition(BASE, LABS, {}, '', DAYS)],
  ['the retirement of what others name', () => planRetirement(BASE, LABS, { because: 'Gone away.' }, DAYS)],
  [
    'a successor that is not there',
    () => planRetirement(BASE, LABS, { because: 'Gone away.', successor: 'no-labs' }, DAYS),
  ],
  [
    'a successor that is itself',
    () => planRetirement(BASE, LABS, { because: 'Gone away.', successor: 'example-labs' }, DAYS),
  ],
  ['a reason that is none', () => planRetirement(BASE, READER, { because: '' }, DAYS)],
] as const)
  test(`${what} hinders it`, () => assert.ok('hindrance' in plan()));

test.run();

function planned(plan: Plan | Hindrance): Plan {
  if ('hindrance' in plan) throw new Error(`${plan.hindrance} ${JSON.stringify(plan.findings)}`);
  return plan;
}

function textsOf({ changes }: Plan): Map<string, string | undefined> {
  return new Map(changes.map(({ file, text }) => [file, text]));
}

function applied(files: readonly RawFile[], plan: Plan): RawFile[] {
  const changed = textsOf(plan);
  const written = [...changed].flatMap(([file, text]) => (text === undefined ? [] : [{ file, bytes: bytes(text) }]));
  return [...files.filter(({ file }) => !changed.has(file)), ...written];
}

function errorsAfter(plan: Plan): string[] {
  const { findings } = readAndCheck(applied(BASE, plan), DAYS);
  return findings.filter(({ severity }) => severity === 'error').map(({ file, code }) => `${file} ${code}`);
}

function differingLines(file: string, changed: ReadonlyMap<string, string | undefined>): string {
  const [before, after] = [textOf(file).split('\n'), (changed.get(file) ?? '').split('\n')];
  return before.flatMap((line, at) => (line === after[at] ? [] : [`-${line}`, `+${after[at]}`])).join('\n');
}

function withText(file: string, change: (text: string) => string): RawFile[] {
  return BASE.map((raw) => (raw.file === file ? { file, bytes: bytes(change(textOf(file))) } : raw));
}

function textOf(file: string): string {
  return new TextDecoder().decode(BASE.find((raw) => raw.file === file)?.bytes);
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
