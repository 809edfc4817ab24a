// What a reviewer should doubt in a change: each row is an entry before and after, and what is doubted of it.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Source } from '../../src/model/source.ts';
import { read } from '../../src/read/read.ts';
import type { EntryChange } from '../../src/review/change/entries.ts';
import { fieldChanges } from '../../src/review/change/fields.ts';
import { doubtsIn } from '../../src/review/claims.ts';

const DAY = '2026-11-23';
const PLAIN = 'summary: Reads phones.\noffers: {hosting: [public-cloud]}\nassurance: []\nevidence: []';

/** The header after the change, the text below it, and the sorts of doubt. */
const ROWS: [what: string, header: string, body: string, doubts: string[]][] = [
  ['nothing that can be disputed', PLAIN.replace('Reads', 'Copies'), '', []],
  ['an offer, and no source', PLAIN.replace('public-cloud', 'force-premises'), '', ['no-new-source']],
  [
    'an offer with a source',
    PLAIN.replace('public-cloud', 'force-premises').replace('evidence: []', 'evidence: [{url: x}]'),
    '',
    [],
  ],
  ['praise in the summary', PLAIN.replace('Reads phones', 'The leading reader of phones'), '', ['praise']],
  ['praise in the text', PLAIN, 'It is trusted by every force.', ['praise']],
  [
    'a certificate that ran out',
    PLAIN.replace('[]', '[{scheme: iso-27001, expires: 2026-10}]'),
    '',
    ['expired-certificate'],
  ],
  ['one that may last the day', PLAIN.replace('[]', '[{scheme: iso-27001, expires: 2026-11}]'), '', []],
  ['one that lasts the day', PLAIN.replace('[]', '[{scheme: iso-27001, expires: 2026-11-23}]'), '', []],
];

const test = suite('what to doubt');

for (const [what, header, body, doubts] of ROWS) {
  test(what, () => assert.equal(sortsOf(changed(source(PLAIN, ''), source(header, body))), doubts));
}

test('a new entry has its sources in it, and is doubted for praise all the same', () => {
  assert.equal(sortsOf(changed(undefined, source(PLAIN, 'The fastest there is.'))), ['praise']);
});

test('praise that stood there before is not told again, nor anything of an entry that goes', () => {
  const old = source(PLAIN.replace('Reads phones', 'The leading reader'), '');
  assert.equal(sortsOf(changed(old, source(PLAIN.replace('Reads phones', 'The leading reader of phones'), ''))), []);
  assert.equal(sortsOf(changed(old, undefined)), []);
});

test.run();

function source(header: string, body: string): Source {
  const bytes = new TextEncoder().encode(`---\n${header}\n---\n${body}\n`);
  const [found] = read([{ file: 'capabilities/example.md', bytes }]).sources;
  if (!found) throw new Error(`The example cannot be read: ${header}`);
  return found;
}

function changed(before: Source | undefined, after: Source | undefined): EntryChange {
  const change = !before ? 'added' : after ? 'changed' : 'removed';
  const sides = { ...(before && { before }), ...(after && { after }) };
  return { id: 'capability/example', kind: 'capability', change, fields: fieldChanges(before, after), ...sides };
}

function sortsOf(entry: EntryChange): string[] {
  return doubtsIn([entry], DAY).map(({ sort }) => sort);
}
