// The command: what it prints and with which code it ends.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { buildIndex } from '../../src/search/build.ts';
import { latestSearch } from '../../src/site/searchFiles.ts';
import { searchFolderOf, writeSearchFolder } from '../../src/site/searchFolder.ts';
import { uncovered } from '../site/projectCopy.ts';
import { catalogueOf } from './fictional.ts';

const folder = mkdtempSync(join(tmpdir(), 'search-'));
const site = join(folder, 'site');
const test = suite('the command search');

test.before(async () => {
  const catalogue = catalogueOf({
    capabilities: [
      ['booth', { title: 'Acme Booth', summary: 'Copies phones.' }],
      ['wagon', { title: 'Acme Wagon', summary: 'Carries phones.', kind: 'service' }],
    ],
  });
  const search = searchFolderOf(buildIndex(catalogue));
  await writeSearchFolder(search, site);
  writeFileSync(join(site, 'search', 'latest.json'), latestSearch(search));
});

test.after(() => rmSync(folder, { recursive: true }));

test('prints one JSON document and a newline, whether the options come first or last', () => {
  const last = run('acme', 'phones', '--site', site, '--format', 'json', '--limit', '1', '--facet', 'kind=service');
  const first = run('--site', site, '--format=json', '--limit=1', '--facet=kind=service', 'acme', 'phones');
  assert.is(last.status, 0);
  assert.is(first.stdout, last.stdout);
  assert.match(last.stdout, /^\{.*\}\n$/);
  const answer = JSON.parse(last.stdout) as { query: string; hits: { id: string }[]; facets: { kind: object } };
  assert.is(answer.query, 'acme phones');
  assert.equal(
    answer.hits.map(({ id }) => id),
    ['capability/wagon'],
  );
  assert.equal(answer.facets.kind, { tool: 1, service: 1 });
});

test('takes everything for words after the mark that says so', () => {
  const { status, stdout } = run('--site', site, '--format', 'json', '--', 'acme', '-wagon');
  assert.is(status, 0);
  assert.equal((JSON.parse(stdout) as { read: string[] }).read, ['acme', '-wagon']);
});

test('prints text for people, and no colour codes into a pipe', () => {
  const { status, stdout } = run('acme', '--site', site);
  assert.is(status, 0);
  assert.match(stdout, /^2 results for acme, all things you can get\.\n\nThings you can get \(2\)\n/);
  assert.not(stdout.includes('\u001b'));
});

test("answers lunr's own queries, and says what is wrong with one that is none", () => {
  const { status, stdout } = run(
    '--syntax',
    'lunr',
    '--site',
    site,
    '--format',
    'json',
    '--',
    'acme',
    '-title:wagon',
    'boot~1',
  );
  assert.is(status, 0);
  const { total, hits } = JSON.parse(stdout) as { total: number; hits: { id: string; score: number }[] };
  assert.equal([total, hits.map(({ id }) => id)], [1, ['capability/booth']]);
  assert.ok((hits[0]?.score ?? 0) > 0);
  for (const query of ['nowhere:acme', 'acme~9', '+the']) {
    const refused = run('--syntax', 'lunr', '--site', site, query);
    assert.is(refused.status, 2, query);
    assert.match(refused.stderr, query);
  }
});

test('an empty answer is fine', () => assert.is(run('quux', '--site', site).status, 0));

for (const [name, options] of [
  ['no built site', ['acme', '--site', folder]],
  ['an unknown facet', ['acme', '--site', site, '--facet', 'colour=red']],
  ['half a facet', ['acme', '--site', site, '--facet', 'kind']],
  ['no number for a limit', ['acme', '--site', site, '--limit', 'many']],
  ['an unknown format', ['acme', '--site', site, '--format', 'xml']],
  ['an unknown option', ['acme', '--site', site, '--colour']],
] as const) {
  test(`ends with 2 on ${name}, and says so on standard error alone`, () => {
    const { status, stdout, stderr } = run(...options);
    assert.equal([status, stdout], [2, '']);
    assert.match(stderr, /^[^\n]+\n$/);
  });
}

test.run();

function run(...options: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, ['scripts/run.cjs', 'search', ...options], { encoding: 'utf8', env: uncovered() });
}
