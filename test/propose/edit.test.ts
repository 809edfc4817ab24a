// What a reader does to the controls of a form, row by row, and what the form holds then.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import type { Parameter } from '../../src/model/entry.generated.ts';
import { edited, withItem, without, withPutBack } from '../../src/propose/edit.ts';
import { idFor } from '../../src/propose/file.ts';
import { filledIn } from '../../src/propose/filledIn.ts';
import { editFileLink, type Forge, newFileLink } from '../../src/propose/forge.ts';
import type { FormKind } from '../../src/propose/kinds.ts';
import { mailtoOf } from '../../src/propose/mail.ts';
import { sectionsOf } from '../../src/propose/sections.ts';
import { type FormFields, formPointer, keptForm, toHeader } from '../../src/propose/value.ts';
import { schemaOf } from '../../src/schema/schemas.ts';
import { withDefaults } from '../../src/site/browser/propose/withDefaults.ts';
import { smallView } from '../site/smallView.ts';

type Step = readonly [name: string, value: string, checked?: boolean];

const WALKS: readonly [what: string, before: FormFields, steps: readonly Step[], after: object][] = [
  [
    'a date is typed in any order',
    {},
    [
      ['/reviewed:day', '3'],
      ['/reviewed:year', '2026'],
      ['/reviewed:month', '1'],
    ],
    { reviewed: '2026-01-03' },
  ],
  [
    'a year alone is a date',
    { lifecycle: { since: '2026-01-03' } },
    [
      ['/lifecycle/since:day', ''],
      ['/lifecycle/since:month', ''],
    ],
    { lifecycle: { since: '2026' } },
  ],
  [
    'a day without a month stays wrong',
    {},
    [
      ['/reviewed:day', '3'],
      ['/reviewed:year', '2026'],
    ],
    { reviewed: '2026--03' },
  ],
  ['what one only looks for is not chosen', { title: 'A' }, [['/areas/1:search', 'kiosk']], { title: 'A' }],
  [
    'an item is ticked and unticked',
    { missions: ['pursue'] },
    [
      ['/missions:item', 'protect', true],
      ['/missions:item', 'pursue', false],
    ],
    { missions: ['protect'] },
  ],
  [
    'levels are told to be all of them',
    {},
    [
      ['/offers/hosting:item', 'a', true],
      ['/offers/hosting:only', '', true],
      ['/offers/hosting:item', 'b', true],
    ],
    { offers: { hosting: { only: ['a', 'b'] } } },
  ],
  [
    'and are not',
    { offers: { hosting: { only: ['a', 'b'] } } },
    [['/offers/hosting:only', '', false]],
    { offers: { hosting: ['a', 'b'] } },
  ],
  [
    'a truth is told and taken back',
    {},
    [
      ['/offers/open:truth', 'true'],
      ['/offers/x:truth', 'false'],
      ['/offers/open:truth', ''],
    ],
    { offers: { x: false } },
  ],
  [
    'another parameter begins a need afresh',
    { needs: [{ parameter: 'a', operator: 'is', value: 'x', basis: 'stated' }] },
    [['/needs/0:parameter', 'b']],
    { needs: [{ parameter: 'b', basis: 'stated' }] },
  ],
  [
    'another operator begins its value afresh',
    { needs: [{ parameter: 'a', operator: 'is', value: 'x' }] },
    [
      ['/needs/0:operator', 'one-of'],
      ['/needs/0/value:item', 'y', true],
    ],
    { needs: [{ parameter: 'a', operator: 'one-of', value: ['y'] }] },
  ],
  [
    'a number is a number once it is one',
    {},
    [
      ['/needs/0/value:number', '1.'],
      ['/needs/0/value:number', '1.5'],
    ],
    { needs: [{ value: 1.5 }] },
  ],
  [
    'the sum of a purchase may be typed as people write it',
    {},
    [['/value/amount', '£3,000,000']],
    { value: { amount: 3000000 } },
  ],
];

for (const [what, before, steps, after] of WALKS) {
  test(what, () => {
    const form = steps.reduce((held, [name, value, checked = false]) => edited(held, name, { value, checked }), before);
    const schema = Object.keys(after).some((name) => name === 'needs' || name === 'value')
      ? 'requirement'
      : 'capability';
    assert.equal(toHeader(schemaOf(schema), form), after);
  });
}

test('items come and go, and others keep what they have', () => {
  const two = withItem(withItem({}, '/evidence', { shows: 'a' }), '/evidence', { shows: 'b' });
  assert.equal(without(two, '/evidence/0'), { evidence: [{ shows: 'b' }] });
});

test('a finding about an item is told at the item, whatever blanks stand above it', () => {
  const form = { evidence: [{}, { shows: '' }, { shows: 'a' }], title: 'b' };
  assert.is(formPointer(schemaOf('capability'), form, ['evidence', '0', 'url']), '/evidence/2/url');
  assert.is(formPointer(schemaOf('capability'), form, ['title']), '/title');
});

const KEEPS = {
  id: 'keeps-data',
  label: 'Keeps data',
  type: 'boolean',
  concerns: 'product',
  exclusive: true,
  definition: 'Whether it does.',
} as const;
const VOCABULARY = { terms: new Map(), parameters: new Map([[KEEPS.id, KEEPS]]), synonyms: [] };

const FOUND: readonly [kind: FormKind, header: object, fields: readonly string[]][] = [
  ['capability', { title: 'A', areas: ['triage'] }, ['/title Title', '/areas Areas']],
  ['requirement', { needs: [{}, {}, {}], raised: '' }, ['/needs Needs (3)']],
  [
    'capability',
    { offers: { 'keeps-data': true, moon: 1 } },
    ['/offers/keeps-data Offers: Keeps data', '/offers/moon Offers: moon'],
  ],
  ['capability', { constructor: 1, nowhere: 'x', areas: [] }, []],
];

for (const [kind, header, fields] of FOUND) {
  test(`who finds ${JSON.stringify(header)} filled in is told of each field`, () => {
    const found = filledIn(kind, header, VOCABULARY);
    assert.equal(
      found.map(({ pointer, label }) => `${pointer} ${label}`),
      fields,
    );
  });
}

test('a new entry is asked for no earlier ids, one that is listed keeps them', () => {
  const has = (isNew: boolean) =>
    sectionsOf('capability', isNew).some(({ fields }) => fields.some(({ name }) => name === 'aliases'));
  assert.equal([has(true), has(false)], [false, true]);
});

const IDS: readonly [title: string, id: string][] = [
  ['X-Ways Forensics 21', 'x-ways-forensics-21'],
  ["O'Neil’s Café (UK) Ltd.", 'oneils-cafe-uk-ltd'],
  ['漢字', ''],
  ['a'.repeat(100), 'a'.repeat(80)],
];

test('a title suggests an id', () =>
  assert.equal(
    IDS.map(([title]) => idFor(title)),
    IDS.map(([, id]) => id),
  ));

const PATH = 'catalogue/capabilities/kestrel.md';
const forge = (type: Forge['type']): Forge => ({ type, url: 'https://forge.example/a/b/', branch: 'main' });

const LINKS: readonly [type: Forge['type'], start: string, filled: boolean, edit: string][] = [
  [
    'github',
    'https://forge.example/a/b/new/main?filename=catalogue%2Fcapabilities%2Fkestrel.md&value=---%0Aa%3A%20%26',
    true,
    'https://forge.example/a/b/edit/main/',
  ],
  [
    'forgejo',
    'https://forge.example/a/b/_new/main/?filename=catalogue%2Fcapabilities%2Fkestrel.md&value=---%0Aa%3A%20%26',
    true,
    'https://forge.example/a/b/_edit/main/',
  ],
  [
    'gitlab',
    'https://forge.example/a/b/-/new/main?file_name=catalogue%2Fcapabilities%2Fkestrel.md',
    false,
    'https://forge.example/a/b/-/edit/main/',
  ],
];

for (const [type, address, isFilled, edit] of LINKS) {
  test(`${type} is led to where a file is written`, () => {
    assert.equal(newFileLink(forge(type), PATH, '---\na: &'), { address, isFilled });
    assert.is(editFileLink(forge(type), PATH), edit + PATH);
  });

  test(`${type} gets no address that is too long`, () => {
    const link = newFileLink(forge(type), PATH, 'é'.repeat(1500));
    assert.is(link.isFilled, false);
    assert.ok(link.address.length < 200 && link.address.includes('kestrel.md'));
  });
}

test('a mail tells the same number for the same text, and has no header that was not meant', () => {
  const mailed = { title: 'A&B\nBcc: x', path: PATH, isNew: true, text: 'a', download: 'kestrel.md' };
  const address = mailtoOf('catalogue@policing.example', mailed);
  const { searchParams, pathname } = new URL(address);
  assert.equal([pathname, [...searchParams.keys()]], ['catalogue@policing.example', ['subject', 'body']]);
  const number = /P-[0-9a-f]{4}-[0-9a-f]{4}/.exec(searchParams.get('subject') ?? '')?.[0] ?? 'none';
  assert.match(searchParams.get('body') ?? '', number);
  assert.ok(address.length < 1000);
});

test('what one looks for in a list leaves a blank there and no gap, which JSON would keep as null', () => {
  const form = edited({}, '/areas/1:search', { value: 'kiosk', checked: false });
  assert.equal(form, { areas: ['', ''] });
});

test('of what a browser kept, null is a blank in a list and nothing elsewhere', () => {
  const kept = { areas: [null, 'a'], lifecycle: { since: null }, evidence: [{ url: null }] };
  assert.equal(keptForm(kept), { areas: ['', 'a'], lifecycle: { since: undefined }, evidence: [{ url: undefined }] });
});

test('what was removed from a list is put back where it stood', () => {
  const form = { evidence: [{ url: 'a' }, { url: 'b' }, { url: 'c' }] };
  for (const place of [0, 1, 2]) {
    const pointer = `/evidence/${place}`;
    assert.equal(withPutBack(without(form, pointer), pointer, form.evidence[place]), form);
  }
});

test('with a parameter comes the operator that one means by it, and with a number its unit, unless one was chosen', () => {
  const { vocabulary } = smallView().catalogue;
  const [wait] = [...vocabulary.parameters.values()].filter(({ id }) => id === 'wait');
  const parameters = new Map([['wait', { ...wait, better: 'lower' } as Parameter]]);
  const after = (form: FormFields, name: string, value: string) =>
    withDefaults(edited(form, name, { value, checked: false }), name, value, { ...vocabulary, parameters });
  assert.equal(after({}, '/needs/0:parameter', 'wait').needs, [
    { parameter: 'wait', operator: 'at-most', unit: 'hour' },
  ]);
  assert.equal(after({}, '/offers/wait/value:number', '2').offers, { wait: { value: 2, unit: 'hour' } });
  const inDays = { offers: { wait: { value: 2, unit: 'day' } } };
  assert.equal(after(inDays, '/offers/wait/value:number', '').offers, { wait: { value: '', unit: 'day' } });
});

test.run();
