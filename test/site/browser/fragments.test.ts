// What links carry: a comparison and a shortlist read back as they were written, and nothing else gets in.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { LONGEST_FRAGMENT } from '../../../src/model/fragment.ts';
import { readComparison, writeComparison } from '../../../src/site/browser/compare/fragment.ts';
import { readShortlist, writeShortlist } from '../../../src/site/browser/shortlist/fragment.ts';
import { type Listed, parseShortlist, withOthers } from '../../../src/site/browser/shortlist/shortlist.ts';

const LIST: readonly Listed[] = [
  { id: 'autopsy', state: 'kept', reason: 'Free & open: 100 % + “tested”\nby our unit = yes; #1' },
  { id: 'x-ways-forensics', state: 'dropped', reason: '' },
];

test('a comparison reads back as it was written', () => {
  const fragment = writeComparison(['autopsy', 'plaso'], 'cheshire-2022-kiosks');
  assert.is(fragment, '#c=autopsy&c=plaso&need=cheshire-2022-kiosks');
  assert.equal(readComparison(fragment), { ids: ['autopsy', 'plaso'], refused: [], need: 'cheshire-2022-kiosks' });
});

test('a seventh entry is refused by name, and a second of the same is no other', () => {
  const { ids, refused } = readComparison('#c=a&c=b&c=a&c=c&c=d&c=e&c=f&c=g');
  assert.equal([ids, refused], [['a', 'b', 'c', 'd', 'e', 'f'], ['g']]);
});

const NO_COMPARISON = [
  '',
  '#',
  '#c=',
  '#c=../x',
  '#c=A&need=%00',
  `#c=${'a'.repeat(81)}`,
  '#__proto__=x&c=__proto__',
  '#c=%E0%A4%A',
];

for (const fragment of NO_COMPARISON) {
  test(`"${fragment.slice(0, 30)}" compares nothing`, () => {
    assert.equal(readComparison(fragment), { ids: [], refused: [], need: undefined });
  });
}

test('a shortlist reads back as it was written, states and reasons included', () => {
  assert.equal(readShortlist(writeShortlist(LIST) ?? ''), LIST);
});

test('a link holds no search: what somebody looked for is their own', () => {
  const found = { sentence: '3 results for phone.', filters: ['Kind: Tool'], fragment: '#q=phone' };
  assert.is(writeShortlist([{ id: 'autopsy', state: 'kept', reason: '', found }]), '#kept=autopsy');
});

test('a list that is too long for a link has none, and a longer link is not read', () => {
  const long = Array.from(
    { length: 40 },
    (_, place): Listed => ({ id: `entry-${place}`, state: 'kept', reason: 'x'.repeat(400) }),
  );
  assert.is(writeShortlist(long), undefined);
  assert.is(readShortlist(`#kept=autopsy+${'x'.repeat(LONGEST_FRAGMENT)}`), undefined);
});

for (const fragment of ['', '#main-content', '#kept=', '#kept=..%2Fx', '#liked=autopsy', '#__proto__=autopsy']) {
  test(`"${fragment}" is no shortlist`, () => {
    assert.is(readShortlist(fragment), undefined);
  });
}

test('signs that turn text around or show nothing do not come in with a reason, and a long one is cut', () => {
  const [listed] = readShortlist(`#kept=autopsy+a%E2%80%AEb%00c${'d'.repeat(600)}`) ?? [];
  assert.match(listed?.reason ?? '', /^abcd+$/);
  assert.is(listed?.reason.length, 500);
});

const KEPT: [what: string, kept: unknown][] = [
  ['nothing', undefined],
  ['a word', 'autopsy'],
  ['an object', { length: 3 }],
  ['a list of junk', [null, 1, [], { id: 5 }, { id: '../x' }, { id: '__proto__' }]],
];

for (const [what, kept] of KEPT) {
  test(`${what} in the browser's store is an empty list`, () => {
    assert.equal(parseShortlist(kept), []);
  });
}

test('a search that leads elsewhere is not kept with an entry', () => {
  const found = { sentence: 'x', filters: [], fragment: '//elsewhere.example' };
  assert.equal(parseShortlist([{ id: 'autopsy', state: 'kept', reason: '', found }]), [
    { id: 'autopsy', state: 'kept', reason: '' },
  ]);
});

test('what another list has besides is added, and nothing of one’s own is overwritten', () => {
  const theirs: readonly Listed[] = [
    { id: 'autopsy', state: 'dropped', reason: 'Theirs' },
    { id: 'plaso', state: 'kept', reason: '' },
  ];
  assert.equal(withOthers(LIST, theirs), [...LIST, { id: 'plaso', state: 'kept', reason: '' }]);
});

test.run();
