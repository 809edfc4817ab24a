// Two texts are the same when all their words are but the names, however far into them they part.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { AnyCandidate } from '../../src/check/candidate.ts';
import { candidatesByKind } from '../../src/check/candidate.ts';
import { sameBody } from '../../src/check/rules/sameBody.ts';

const test = suite('the same text twice');

const LONG =
  'It reads what a telephone holds and shows it in one list, with the day on which each thing came about. '.repeat(5);

const ROWS: [what: string, one: string, other: string, isSame: boolean][] = [
  ['short ones', 'It reads.', 'It reads!', true],
  ['nothing at all', '', '', false],
  ['long ones', LONG, LONG, true],
  ['long ones but for the names', `Alpha reads. ${LONG} Alpha`, `Beta reads. ${LONG} Beta`, true],
  ['long ones that begin with names', `${'Alpha '.repeat(90)} ${LONG}`, LONG, true],
  ['long ones that part at the end', `${LONG} Quickly.`, `${LONG} Slowly.`, false],
  ['one that goes on', LONG, `${LONG} And on.`, false],
  ['one long word', 'a'.repeat(900), 'a'.repeat(900), true],
  ['long ones with an accent at the end', `${LONG} Café`, `${LONG} cafe`, true],
];

for (const [what, one, other, isSame] of ROWS)
  test(what, () => assert.is(told([entry('alpha', one), entry('beta', other)]).length, isSame ? 1 : 0));

test('the first of several is named', () => {
  const bodies = [`${LONG} Quickly.`, LONG, `${LONG} Slowly.`, LONG, LONG];
  const found = told(bodies.map((body, index) => entry(`entry-${index}`, body)));
  assert.equal(
    found.map(({ file, hint }) => [file, hint?.includes('entry-1.md')]),
    [
      ['capabilities/entry-3.md', true],
      ['capabilities/entry-4.md', true],
    ],
  );
});

test('what is of another kind says something else', () => {
  const other = { ...entry('beta', LONG), kind: 'supplier', file: 'suppliers/beta.md' } as AnyCandidate;
  assert.is(told([entry('alpha', LONG), other]).length, 0);
});

test.run();

function told(entries: readonly AnyCandidate[]): { file: string; hint: string | null }[] {
  return [...sameBody.check({ candidates: candidatesByKind(entries) } as Parameters<typeof sameBody.check>[0])];
}

function entry(id: string, body: string): AnyCandidate {
  const places = { value: () => ({ line: 1, column: 1 }), key: () => ({ line: 1, column: 1 }) };
  return { kind: 'capability', id, file: `capabilities/${id}.md`, header: { title: id }, body, bodyLine: 9, places };
}
