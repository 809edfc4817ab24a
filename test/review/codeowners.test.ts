// CODEOWNERS is what the catalogue says today, and says so where nobody is named.

import { readFileSync } from 'node:fs';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { readAndCheck } from '../../src/compile.ts';
import type { Catalogue } from '../../src/model/catalogue.ts';
import { listFiles } from '../../src/read/files.ts';
import { codeowners } from '../../src/review/codeowners.ts';
import { realCatalogue } from '../harness/realCatalogue.ts';

test('the files are fresh: npm run codeowners makes them', () => {
  for (const [file, text] of codeowners(realCatalogue(), 'catalogue'))
    assert.is(readFileSync(file, 'utf8'), text, file);
});

test('an entry is asked of its owners and of the maintainers of the catalogue, everything else of these alone', () => {
  assert.equal(linesOf(catalogueIn('test/contract/catalogue')), [
    '* @nowhere-maintainers',
    '/catalogue/capabilities/kestrel-booth.md @pewter-team @nowhere-maintainers',
    '/catalogue/capabilities/shelf-service.md @pewter-team @nowhere-maintainers',
    '/catalogue/suppliers/pewter-works.md @pewter-team @nowhere-maintainers',
    '/catalogue/requirements/harbour-readers.md @centre-team @nowhere-maintainers',
    '/catalogue/requirements/rules-for-reading.md @centre-team @nowhere-maintainers',
    '/catalogue/organisations/nowhere-centre.md @centre-team @nowhere-maintainers',
  ]);
});

test('to Forgejo the same is told in regular expressions, of which all that fit count', () => {
  const lines = linesOf(catalogueIn('test/contract/catalogue'), '.forgejo/CODEOWNERS');
  const asked = (path: string) =>
    lines.flatMap((line) => {
      const [rule = '', ...people] = line.split(' ');
      return new RegExp(`^${rule}$`).test(path) ? people : [];
    });
  assert.equal(asked('src/read/read.ts'), ['@nowhere-maintainers']);
  const booth = 'catalogue/capabilities/kestrel-booth.md';
  assert.equal(asked(booth), ['@nowhere-maintainers', '@pewter-team']);
  assert.equal(asked(booth.replace('.md', '-md')), ['@nowhere-maintainers']);
  assert.equal(asked(`other/${booth}`), ['@nowhere-maintainers']);
});

test('where the site names no maintainers, nobody is asked, and the file says why', () => {
  const { site, ...rest } = catalogueIn('test/contract/catalogue');
  const { maintainers, ...anonymous } = site;
  assert.ok(maintainers);
  const catalogue = { ...rest, site: anonymous };
  assert.equal(linesOf(catalogue), []);
  for (const text of codeowners(catalogue, 'catalogue').values()) assert.match(text, 'nothing can be approved');
});

test.run();

function catalogueIn(folder: string): Catalogue {
  return readAndCheck(listFiles(folder), { asOf: '2026-11-23' }).catalogue;
}

function linesOf(catalogue: Catalogue, file = '.github/CODEOWNERS'): string[] {
  return (codeowners(catalogue, 'catalogue').get(file) ?? '')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'));
}
