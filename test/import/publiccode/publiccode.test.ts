// A publiccode.yml becomes a draft that says what it says, and nothing else.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { planAddition } from '../../../src/change/add.ts';
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

test('what is stated is taken over', () => {
  const { header, body, notes } = fromPubliccode(FILE);
  assert.equal(header, {
    title: 'Medusa',
    kind: 'tool',
    summary: 'Sorts invented pictures.',
    lifecycle: { status: 'active' },
    obtaining: { licence: 'AGPL-3.0-or-later' },
    website: 'https://forge.example/medusa.git',
  });
  assert.is(body, 'It sorts.\n');
  assert.equal(
    notes.map(({ code }) => code),
    ['categories', 'maintenance', 'own-words'],
  );
});

for (const junk of [null, [], 'text', 7, { name: [], url: 'http://a.example/', description: { en: null }, legal: 'x' }])
  test(`what is not stated is left out: ${JSON.stringify(junk)}`, () => {
    assert.equal(fromPubliccode(junk).header, { kind: 'tool' });
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
