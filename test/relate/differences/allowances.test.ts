// What lets two requirements differ without a conflict, and what makes it a change: each rule, row by row.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Need } from '../../../src/model/entry.generated.ts';
import { type Asked, differencesOf, type Row } from './rows.ts';

const red: Partial<Need> = { parameter: 'colour', operator: 'is', value: 'red' };
const blue: Partial<Need> = { parameter: 'colour', operator: 'is', value: 'blue' };
const asks = (need: Partial<Need> | readonly Partial<Need>[], header: Asked['header'] = {}): Asked => ({
  needs: [need].flat(),
  header,
});
const mark = (value: string, more: Partial<Need> = {}): Partial<Need> => ({
  parameter: 'certified',
  operator: 'is',
  value,
  ...more,
});

const ROWS: readonly [says: string, expected: readonly string[], a: Asked, b: Asked][] = [
  // what is equal
  ['the same is no difference', [], asks(red), asks(red)],
  [
    'another way to say the same is none',
    [],
    asks(red),
    asks({ parameter: 'colour', operator: 'one-of', value: ['red'] }),
  ],
  ['nor is the same in another unit', [], asks(wait('at-most', 2, 'day')), asks(wait('at-most', 48, 'hour'))],
  [
    'nor are two needs that come to one',
    [],
    asks([depth('at-least', 'copy'), depth('at-most', 'copy')]),
    asks(depth('is', 'copy')),
  ],
  ['a parameter that one side leaves out is none', [], asks(red), asks(wait('is', 1, 'day'))],
  [
    'two scales do not order against each other',
    [],
    asks({ parameter: 'vetting', operator: 'at-least', value: 'v2' }),
    asks({ parameter: 'clearance', operator: 'at-most', value: 'c1' }),
  ],
  ['nor two things that are counted', [], asks(wait('is', 2, 'visit')), asks(wait('is', 3, 'call'))],
  // what a parameter is
  ['exclusive values with nothing in common are a conflict', ['conflict'], asks(red), asks(blue)],
  [
    'values of a parameter that is not exclusive differ',
    ['differs: does not shut out'],
    asks({ parameter: 'loud', operator: 'is', value: true }),
    asks({ parameter: 'loud', operator: 'is', value: false }),
  ],
  [
    'terms of a contract differ',
    ['differs: term of a contract'],
    asks({ parameter: 'lease', operator: 'is', value: 'bought' }),
    asks({ parameter: 'lease', operator: 'is', value: 'leased' }),
  ],
  [
    'a scale is no difference',
    [],
    asks({ parameter: 'boats', operator: 'is', value: 1, unit: 'boat' }),
    asks({ parameter: 'boats', operator: 'is', value: 9, unit: 'boat' }),
  ],
  [
    'values that overlap differ',
    ['differs: a value that serves both'],
    asks({ parameter: 'colour', operator: 'not', value: ['red'] }),
    asks(blue),
  ],
  [
    'two settings conflict',
    ['conflict: no one value serves both'],
    asks(kept('one-of', 'shed')),
    asks(kept('includes', 'barn')),
  ],
  [
    'one of several settings in common is enough',
    ['differs: a value that serves both'],
    asks(kept('includes', 'shed', 'barn')),
    asks(kept('one-of', 'barn')),
  ],
  [
    "a need of one side that rules out the other's conflicts",
    ['conflict'],
    asks(kept('not', 'cave')),
    asks(kept('includes', 'cave')),
  ],
  [
    'needs of one side are joined',
    ['conflict'],
    asks([kept('one-of', 'shed', 'barn'), kept('not', 'barn')]),
    asks(kept('one-of', 'barn')),
  ],
  // how surely it is said
  ['what was read in differs', ['differs: read into the wording of'], asks({ ...red, basis: 'read-in' }), asks(blue)],
  ['on either side', ['differs: read into the wording'], asks(red), asks({ ...blue, basis: 'read-in' })],
  [
    'nor may a conflict rest in part on what was read in',
    ['differs: read into the wording'],
    asks([kept('one-of', 'shed', 'barn'), { ...kept('not', 'barn'), basis: 'read-in' }]),
    asks(kept('one-of', 'barn')),
  ],
  [
    'a wish gives way',
    ['differs: could do without'],
    asks({ ...red, priority: 'could' }),
    asks({ ...blue, priority: 'must' }),
  ],
  ['two musts do not', ['conflict'], asks({ ...red, priority: 'must' }), asks({ ...blue, priority: 'must' })],
  ['what nothing can meet is a fault of its own', ['differs: cannot all be met'], asks([red, blue]), asks({ ...red })],
  ['what nobody is named for differs', ['differs: names no body'], asks(red, { 'raised-by': undefined }), asks(blue)],
  // for which cases
  ['the same cases conflict', ['conflict'], asks({ ...red, for: 'vans' }), asks({ ...blue, for: 'vans' })],
  [
    'other cases differ',
    ['differs: different cases: vans; boats'],
    asks({ ...red, for: 'vans' }),
    asks({ ...blue, for: 'boats' }),
  ],
  ['what holds for all holds for some', ['conflict'], asks(red), asks({ ...blue, for: 'vans' })],
  [
    'unless the other side says something of its own of them',
    ['conflict'],
    asks([red, { ...blue, for: 'vans' }]),
    asks([red, { ...red, for: 'vans' }]),
  ],
  [
    'and what both say alike of the same cases is none',
    [],
    asks([red, { ...blue, for: 'vans' }]),
    asks([red, { ...blue, for: 'vans' }]),
  ],
  // in which nation
  [
    'the same nation conflicts',
    ['conflict'],
    asks({ ...red, nation: 'scotland' }),
    asks({ ...blue, nation: 'scotland' }),
  ],
  [
    'two nations differ',
    ['differs: different nations'],
    asks({ ...red, nation: 'scotland' }),
    asks({ ...blue, nation: 'england' }),
  ],
  [
    'the nation of the bodies counts where the need of the other names one',
    ['conflict'],
    asks({ ...red, nation: 'england' }),
    asks(blue),
  ],
  ['and sets them apart', ['differs: different nations'], asks({ ...red, nation: 'scotland' }), asks(blue)],
  [
    'bodies of two nations conflict where no nation is named',
    ['conflict'],
    asks(red),
    asks(blue, { 'raised-by': ['far-shore'] }),
  ],
  [
    'schemes of assurance are matters of each nation',
    ['differs: different nations'],
    asks(mark('tested-mark')),
    asks(mark('second-mark'), { 'raised-by': ['far-shore'] }),
  ],
  ['within one they conflict', ['conflict'], asks(mark('tested-mark')), asks(mark('second-mark'))],
  [
    'where the nation is not stated they differ',
    ['differs: different nations'],
    asks(mark('tested-mark')),
    asks(mark('second-mark'), { 'raised-by': ['no-shore'] }),
  ],
  // whether it stands
  ['an undated one differs', ['differs: not known whether'], asks(red, { raised: undefined }), asks(blue)],
  ['an old one differs', ['differs: not known whether'], asks(red), asks(blue, { raised: '2020' })],
  [
    'an old one whose contract runs conflicts',
    ['conflict'],
    asks(red),
    asks(blue, { raised: '2020', contract: { ends: '2028' } }),
  ],
  ['a cancelled one differs', ['differs: no longer in force'], asks(red), asks(blue, { stage: 'cancelled' })],
  [
    'one whose contract is over differs',
    ['differs: no longer in force'],
    asks(red),
    asks(blue, { contract: { ends: '2026-10' } }),
  ],
  // the same body
  [
    'a later word of the same body is a change',
    ['changed: later word of the same body'],
    asks(red),
    asks(blue, { raised: '2026-05', 'raised-by': ['north-shore'] }),
  ],
  [
    'the earlier comes first, whatever its name',
    ['changed'],
    asks(red, { raised: '2026-05' }),
    asks(blue, { 'raised-by': ['north-shore'] }),
  ],
  [
    'of the same month it is not known which is the later',
    ['differs: which is the later word'],
    asks(red),
    asks(blue, { raised: '2026-01-20', 'raised-by': ['north-shore'] }),
  ],
  [
    'a successor changes what its predecessor said',
    ['changed'],
    asks(red, { 'raised-by': ['old-shore'] }),
    asks(blue, { raised: '2026-05', 'raised-by': ['new-shore'] }),
  ],
  [
    'two that merged later spoke each for itself',
    ['conflict'],
    asks(red, { 'raised-by': ['old-shore'] }),
    asks(blue, { raised: '2026-05', 'raised-by': ['other-old-shore'] }),
  ],
  [
    'a body and others besides are not the same body',
    ['conflict'],
    asks(red),
    asks(blue, { raised: '2026-05', 'raised-by': ['north-shore', 'south-shore'] }),
  ],
  ['what supersedes changes, whoever says it', ['changed: supersedes'], asks(red), asks(blue, { supersedes: 'a' })],
  [
    'whether exclusive or not',
    ['changed'],
    asks({ parameter: 'loud', operator: 'is', value: true }),
    asks({ parameter: 'loud', operator: 'is', value: false }, { supersedes: 'a' }),
  ],
  [
    'a term of a contract changes too',
    ['changed'],
    asks({ parameter: 'lease', operator: 'is', value: 'bought' }),
    asks({ parameter: 'lease', operator: 'is', value: 'leased' }, { supersedes: 'a' }),
  ],
  [
    'parameter by parameter',
    ['changed'],
    asks([red, wait('is', 1, 'day')]),
    asks(blue, { raised: '2026-05', 'raised-by': ['north-shore'] }),
  ],
  [
    'of other cases it changes nothing',
    ['differs: different cases'],
    asks({ ...red, for: 'vans' }),
    asks({ ...blue, for: 'boats' }, { supersedes: 'a' }),
  ],
];

const found = differencesOf(ROWS.map(([, , a, b]): Row => ({ a, b })));
const test = suite('what lets bodies differ');

for (const [index, [says, expected]] of ROWS.entries()) {
  test(says, () => {
    const told = (found[index] ?? []).map(({ band, because }) => `${band}: ${because}`);
    assert.ok(told.length === expected.length && told.every((each, at) => isAs(each, expected[at])), told.join(' '));
  });
}

test.run();

/** A band, or a band and words of the reason. @example isAs('differs: Nobody knows.', 'differs: knows') // true */
function isAs(told: string, expected = ''): boolean {
  const [band = '', words = ''] = expected.split(': ');
  return told.startsWith(`${band}: `) && told.includes(words);
}

function wait(operator: NonNullable<Need['operator']>, value: number, unit: string): Partial<Need> {
  return { parameter: 'wait', operator, value, unit };
}

function depth(operator: NonNullable<Need['operator']>, value: string): Partial<Need> {
  return { parameter: 'depth', operator, value };
}

function kept(operator: NonNullable<Need['operator']>, ...value: string[]): Partial<Need> {
  return { parameter: 'kept-at', operator, value };
}
