// `search` for machines: the exact documents that the queries of search.json have on a site built from the catalogue here.

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { documentIn, expected, run } from './commands.ts';

const folder = mkdtempSync(join(tmpdir(), 'contract-'));
const site = join(folder, 'site');
const test = suite('search for machines');

test.before(() => {
  const catalogue = join(import.meta.dirname, 'catalogue');
  const { code, err } = run('build', '--catalogue', catalogue, '--output', site, '--as-of', '2026-11-23');
  assert.is(code, 0, err);
});

test.after(() => rmSync(folder, { recursive: true }));

for (const { words, answer } of expected('search') as { words: string[]; answer: unknown }[]) {
  test(`search ${words.join(' ')}`, () => {
    const ran = run('search', '--site', site, '--format', 'json', ...words);
    assert.equal(documentIn(ran), answer);
    assert.equal([ran.code, ran.err], [0, '']);
  });
}

for (const address of [
  'capabilities/kestrel-booth',
  'suppliers/pewter-works',
  'organisations/quibblemere',
  'requirements/street-readers',
  'routes/harbour-agreement',
  'areas/street-kiosks',
  'search',
]) {
  test(`the site has a page at /${address}/`, () => {
    assert.match(readFileSync(join(site, address, 'index.html'), 'utf8'), '<h1');
  });
}

test('the site says in JSON how it was built, and gives out its schemas', () => {
  for (const file of ['build.json', 'schema/capability.schema.json'])
    JSON.parse(readFileSync(join(site, file), 'utf8'));
});

test.run();
