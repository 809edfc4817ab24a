// What a job wrote of its open changes is taken whole, or not at all.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { openChangesIn } from '../../src/upkeep/openChanges.ts';

const CHANGE = { name: '#12', opened: '2026-11-20', author: 'acme-dev', base: 'main', head: 'abc' };

const WRONG: [what: string, text: string][] = [
  ['no JSON', 'name: "#12"'],
  ['no list', JSON.stringify(CHANGE)],
  ['a change that is nothing', '[null]'],
  ['a change without its head', JSON.stringify([{ ...CHANGE, head: undefined }])],
  ['an author who is no text', JSON.stringify([{ ...CHANGE, author: 7 }])],
  ['one change of two without a name', JSON.stringify([CHANGE, { ...CHANGE, name: null }])],
  ['a day that the calendar lacks', JSON.stringify([{ ...CHANGE, opened: '2026-02-30' }])],
  ['recorded facts that are no object', JSON.stringify([{ ...CHANGE, recorded: 'approved' }])],
];

for (const [what, text] of WRONG) test(`refuses ${what}`, () => assert.is(openChangesIn(text), undefined));

test('takes changes with and without recorded facts', () => {
  const changes = [CHANGE, { ...CHANGE, recorded: { complete: true } }];
  assert.equal(openChangesIn(JSON.stringify(changes)), changes);
});

test.run();
