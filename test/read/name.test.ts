// Which paths the catalogue has a place for.

import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { placesAndCodes, readText } from './reading.ts';

const ENTRY = '---\ntitle: Example\n---\n';

const GOOD = [
  ...['capabilities', 'suppliers', 'requirements', 'organisations', 'routes', 'scenarios'].map(
    (kind) => `${kind}/a-1.md`,
  ),
  'retired/capabilities/gone.md',
  'retired/routes/gone.md',
  `suppliers/${'a'.repeat(80)}.md`,
  'capabilities/console.md',
];

const BAD = [
  'README.md',
  'capabilities/readme.txt',
  'capabilities/x.11ty.js',
  'capabilities/capabilities.11tydata.cjs',
  'capabilities/x.njk',
  'capabilities/x.MD',
  'capabilities/deep/x.md',
  'capability/x.md',
  'retired/gone.md',
  'retired/vocabulary/gone.md',
  'vocabulary/areas.yaml',
  'vocabulary/deep/areas.yml',
  'other.yml',
  'capabilities/.hidden.md',
  'capabilities/Autopsy.md',
  'capabilities/two--hyphens.md',
  'capabilities/-x.md',
  'capabilities/x-.md',
  'capabilities/wörter.md',
  'capabilities/x\n::error::.md',
  'capabilities/constructor.prototype.md',
  'suppliers/con.md',
  'suppliers/lpt1.md',
  `suppliers/${'a'.repeat(81)}.md`,
];

for (const file of GOOD) {
  test(`takes ${file}`, () => assert.equal(placesAndCodes(readText(ENTRY, file)), []));
}

for (const file of BAD) {
  test(`refuses ${JSON.stringify(file)}`, () => {
    const reading = readText(ENTRY, file);
    assert.equal(placesAndCodes(reading), ['1:1 unexpected-file']);
    assert.is(reading.sources.length, 0);
  });
}

test('takes site.yml and vocabularies as YAML throughout', () => {
  assert.equal(readText('name: Example\n', 'site.yml').sources[0]?.data, { name: 'Example' });
  assert.equal(readText('terms: []\n', 'vocabulary/areas.yml').sources[0]?.body, '');
});

test('offers the name that was probably meant', () => {
  assert.is(readText(ENTRY, 'suppliers/Müller & Co.md').findings[0]?.hint, 'Rename it to "muller-co".');
});

test('tells a wrong name and a wrong header at once', () => {
  assert.equal(placesAndCodes(readText('---\ntitle: &a x\n---\n', 'routes/A.md')), [
    '1:1 unexpected-file',
    '2:8 yaml-anchor',
  ]);
});

test.run();
