// A publiccode.yml becomes a draft that says what it says, and nothing else.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { planAddition } from '../../../src/change/add.ts';
import { readAndCheck } from '../../../src/compile.ts';
import { fromPubliccode } from '../../../src/import/publiccode/publiccode.ts';
import { listFiles } from '../../../src/read/files.ts';

const FILE = {
  publiccodeYmlVersion: '0.4',
  name: 'Medusa',
  url: 'https://forge.example/medusa.git',
  developmentStatus: 'stable',
  categories: ['data-analytics'],
  description: {
    it: { shortDescription: 'Altro.' },
    'en-GB': { shortDescription: 'Sorts invented pictures', longDescription: 'It sorts.' },
  },
  legal: { license: 'AGPL-3.0-or-later' },
  maintenance: { type: 'community' },
};

const GIVEN = {
  catalogue: readAndCheck(listFiles('test/check/base'), { asOf: '2030-02-01' }).catalogue,
  day: '2030-02-01',
};

test('what is stated is taken over', () => {
  const { header, body, notes } = fromPubliccode(FILE, GIVEN);
  assert.equal(header, {
    title: 'Medusa',
    kind: 'tool',
    summary: 'Sorts invented pictures.',
    lifecycle: { status: 'active' },
    obtaining: { licence: 'AGPL-3.0-or-later', start: 'https://forge.example/medusa.git' },
    offers: { licensing: ['open-source'] },
    website: 'https://forge.example/medusa.git',
  });
  assert.is(body, 'It sorts.\n');
  assert.equal(
    notes.map(({ code }) => code),
    ['supplier', 'categories', 'maintenance', 'own-words'],
  );
});

const header = (more: object) => fromPubliccode({ ...FILE, ...more }, GIVEN).header;

for (const [what, more, field, expected] of [
  ['a concept cannot be used yet', { developmentStatus: 'concept' }, 'lifecycle', { status: 'proposed' }],
  ['a beta is on trial', { developmentStatus: 'beta' }, 'lifecycle', { status: 'trial' }],
  ['what is obsolete is retired', { developmentStatus: 'obsolete' }, 'lifecycle', { status: 'retired' }],
  ['what nobody maintains is not active', { maintenance: { type: 'none' } }, 'lifecycle', undefined],
  ['no status of ours', { developmentStatus: 'constructor' }, 'lifecycle', undefined],
  ['a library is a component', { softwareType: 'library' }, 'nature', 'component'],
  ['settings are no program', { softwareType: 'configurationFiles' }, 'offers', { licensing: ['open-source'] }],
  ['the supplier of that name', { legal: { repoOwner: 'example labs' } }, 'supplier', 'example-labs'],
  ['a licence in brackets is told', { legal: { license: '(MIT OR X)' } }, 'obtaining', { start: FILE.url }],
  ['a page of its own', { landingURL: 'https://medusa.example/' }, 'website', 'https://medusa.example/'],
  [
    'on what its users reach it',
    { legal: {}, platforms: ['web', 'ios', 'Haiku'] },
    'offers',
    { setting: ['desktop-browser', 'mobile-device'] },
  ],
] as const)
  test(what, () => assert.equal(header(more)[field], expected));

test('a file that was read on the web is its own source', () => {
  const address = 'https://forge.example/raw/publiccode.yml';
  const [source] = fromPubliccode(FILE, { ...GIVEN, address }).header.evidence ?? [];
  assert.equal([source?.url, source?.accessed, source?.from], [address, '2030-02-01', 'project']);
});

for (const junk of [null, [], 'text', 7, { name: [], url: 'http://a.example/', description: { en: null }, legal: 'x' }])
  test(`what is not stated is left out: ${JSON.stringify(junk)}`, () => {
    assert.equal(fromPubliccode(junk, GIVEN).header, { kind: 'tool' });
  });

test('an addition tells all that is wrong at once, and never replaces what is there', () => {
  const files = listFiles('test/check/base');
  const plan = planAddition(files, { kind: 'supplier', id: 'new-labs' }, { title: 'New Labs', typ: 'x' }, '', {
    asOf: '2030-02-01',
  });
  assert.ok('hindrance' in plan && plan.findings.length >= 3);
  const header = { title: 'New Labs', type: 'company', standing: 'recorded', reviewed: '2030-01-01' };
  const again = planAddition(files, { kind: 'supplier', id: 'example-labs' }, header, '', { asOf: '2030-02-01' });
  assert.ok('hindrance' in again);
});

test.run();
