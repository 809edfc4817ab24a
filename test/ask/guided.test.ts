// The questions of the terminal: what is typed, and what is stated in the end.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { guided } from '../../src/ask/guided.ts';
import { Stopped } from '../../src/ask/talk.ts';
import { begin } from '../../src/begin.ts';
import { readAndCheck } from '../../src/compile.ts';
import { listFiles } from '../../src/read/files.ts';
import { schemaOf } from '../../src/schema/schemas.ts';
import { person } from './person.ts';

const DAY = '2026-11-23';
const files = listFiles('test/contract/catalogue');
const { catalogue } = readAndCheck(files, { asOf: DAY });

/** What comes of these lines at one field, and all that was said. */
async function typed(kind: 'capability' | 'requirement', field: string, lines: readonly string[], held?: unknown) {
  const talk = person(lines);
  const stated = { header: held === undefined ? {} : { [field]: held }, body: '' };
  const { header, body } = await guided({ talk, kind, catalogue, asOf: DAY }, stated, [field]);
  assert.equal(talk.left, []);
  return { value: field === 'body' ? body : header[field], said: talk.said.join('') };
}

const WARM = { parameter: 'turnaround', operator: 'at-most', value: 36, unit: 'hour', basis: 'stated' };

for (const [what, kind, field, lines, expected] of [
  ['a text, asked again until it is right', 'capability', 'title', ['', 'W', ' Wren   lamp '], 'Wren lamp'],
  ['a word by its number', 'capability', 'kind', ['2'], 'service'],
  ['a word by its name', 'capability', 'kind', ['Tool'], 'tool'],
  ['a word by a part of its name', 'capability', 'supplier', ['nobody', 'pewter'], 'pewter-works'],
  ['a part that many names have, then a number', 'capability', 'areas', ['k', '2'], ['disk-copies']],
  ['several words', 'capability', 'areas', ['1, shelves'], ['street-kiosks', 'evidence-shelves']],
  ['signs that name nothing', 'capability', 'kind', ['.', '/', 't'], 'tool'],
  ['what may be left out', 'capability', 'website', [''], undefined],
  ['an address, once it is one', 'capability', 'website', ['www', 'https://wren.example/'], 'https://wren.example/'],
  ['a date as people write it', 'requirement', 'raised', ['31/2/2026', '3/11/2026'], '2026-11-03'],
  ['a month', 'requirement', 'raised', ['11/2026'], '2026-11'],
  ['a year', 'requirement', 'raised', ['2026'], '2026'],
  ['a group that is left out', 'requirement', 'contract', ['n'], undefined],
  ['a group', 'requirement', 'contract', ['y', '', '2027-03', ''], { ends: '2027-03' }],
  [
    'a sum with pound sign',
    'requirement',
    'value',
    ['y', '£3,000', '', '', 'estimate', ''],
    { amount: 3000, sort: 'estimate' },
  ],
  ['a list of lines', 'requirement', 'lots', ['y', 'Phones', 'y', 'Disks', ''], ['Phones', 'Disks']],
  [
    'a typed need',
    'requirement',
    'needs',
    ['y', 'turnaround', 'at most', 'soon', '36', 'hour', 'stated', '', '', '', '', ''],
    [WARM],
  ],
  [
    'a need whose parameter is changed on the way: what was said of the first is forgotten',
    'requirement',
    'needs',
    ['y', 'depth', 'at least', '<', '<', 'keeps data', 'no', 'stated', '', '', '', '', ''],
    [{ parameter: 'keeps-data', operator: 'is', value: false, basis: 'stated' }],
  ],
  [
    'offers of each type',
    'capability',
    'offers',
    ['setting', '1, vehicle', 'y', 'depth', 'copy', 'turnaround', '2', 'day', 'keeps', 'n', ''],
    {
      setting: { only: ['station', 'vehicle'] },
      depth: 'copy',
      turnaround: { value: 2, unit: 'day' },
      'keeps-data': false,
    },
  ],
  [
    'a text of several lines',
    'capability',
    'body',
    ['.', 'It is.', '', '- so', '  - and so', '.'],
    'It is.\n\n- so\n  - and so\n',
  ],
] as const)
  test(what, async () => assert.equal((await typed(kind, field, lines)).value, expected));

test('what is held is kept, or taken out', async () => {
  assert.is((await typed('requirement', 'raised', [''], '2026-01')).value, '2026-01');
  assert.is((await typed('requirement', 'raised', ['-'], '2026-01')).value, undefined);
});

test('what was brought and is wrong is told, and cannot be kept', async () => {
  const { value, said } = await typed('capability', 'website', [''], 'http://wren.example/');
  assert.is(value, undefined);
  assert.match(said, 'It stated http://wren.example/, which cannot stay');
});

test('of a list that was brought, what is wrong is told and goes, and the rest stays', async () => {
  const right = { shows: 'all', url: 'https://a.example/', accessed: DAY };
  const wrong = { ...right, accessed: '2026-02-30' };
  const { value, said } = await typed('capability', 'evidence', [''], [wrong, right]);
  assert.equal(value, [right]);
  assert.match(said, 'It stated {"shows":"all"');
});

test('a question mark lists what there is to choose, with what it means', async () => {
  const { said } = await typed('capability', 'areas', ['?', '1']);
  assert.match(said, /2 {2}Disk copies\n {7}Verified copies of disks\./);
});

test('one goes back from question to question, as far as the first', async () => {
  const talk = person(['Wren lamp', '<', '<', 'Wren lantern', 'tool']);
  const { header } = await guided({ talk, kind: 'capability', catalogue, asOf: DAY }, { header: {}, body: '' }, [
    'title',
    'kind',
  ]);
  assert.equal(header, { title: 'Wren lantern', kind: 'tool' });
});

test('every field but the earlier ids is asked for, in the order of the schema', async () => {
  const { properties = {} } = schemaOf('capability');
  const talk = person([]);
  await guided({ talk, kind: 'capability', catalogue, asOf: DAY }, { header: {}, body: '' }).catch(() => {});
  assert.match(talk.said.join(''), `1 of ${Object.keys(properties).length}: Title`);
});

test('whoever stops has written nothing', async () => {
  const beginning = {
    entry: { kind: 'supplier', id: 'wren' },
    stated: { header: {}, body: '' },
    files,
    days: { asOf: DAY },
  } as const;
  assert.instance(await begin({ ...beginning, talk: person(['Wren']) }).catch((error: unknown) => error), Stopped);
});

test('what may be listed already is told once the title is known: one goes on, takes another title, or stops', async () => {
  const listed = ({ title }: { title?: unknown }) => (title === 'Kestrel booth' ? ['capability/kestrel-booth'] : []);
  const asked = (lines: readonly string[]) => {
    const talk = person(lines);
    const guiding = { talk, kind: 'capability', catalogue, asOf: DAY, alike: listed } as const;
    const outcome = guided(guiding, { header: {}, body: '' }, ['title']).then(({ header }) => header.title);
    return outcome.catch((error: unknown) => error);
  };
  assert.is(await asked(['Kestrel booth', 'what?', 'yes']), 'Kestrel booth');
  assert.is(await asked(['Kestrel booth', '<', 'Wren lamp']), 'Wren lamp');
  assert.instance(await asked(['Kestrel booth', 'no']), Stopped);
});

test('where nobody can be asked, what may be listed already is noted', async () => {
  const notes: string[] = [];
  const stated = { header: { title: 'Kestrel Booth 2' }, body: '' };
  const entry = { kind: 'capability', id: 'kestrel' } as const;
  await begin({ entry, stated, files, days: { asOf: DAY }, note: (text) => notes.push(text) });
  assert.equal(
    notes.map((note) => /capability\/[a-z-]+, “.*” \(.+\)$/.exec(note)?.[0].split(',')[0]),
    ['capability/kestrel-booth'],
  );
});

test('what is there already is told before anything is asked', async () => {
  const header = {
    title: 'Pewter Works',
    type: 'company',
    standing: 'recorded',
    reviewed: DAY,
    website: 'https://wren.example/',
  };
  const talk = person([...Array(Object.keys(schemaOf('supplier').properties ?? {}).length).fill(''), '.']);
  const entry = { kind: 'supplier', id: 'pewter-works' } as const;
  const outcome = await begin({ entry, stated: { header, body: 'It is.' }, files, days: { asOf: DAY }, talk });
  assert.ok('hindrance' in outcome, 'it is there already, and nothing is asked');
  assert.is(talk.said.length, 0);
});

test.run();
