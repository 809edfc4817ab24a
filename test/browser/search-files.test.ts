// The files of the search as the page fetches them: only those that are needed; what is cut short, gone or replaced; and a hostile one.

import { gunzipSync, gzipSync } from 'node:zlib';
import type { Route } from 'playwright-core';
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { sealed } from '../../src/search/shards/envelope.ts';
import { box, fileOf, group, MANIFEST, type Opener, openSearch, SUPPLY, says, searchFiles } from './search-page.ts';

const CARDS = '**/search/*/cards-*.bin';
const HOSTILE = '<img src=x onerror=alert(1)>';
/** Before what a file says: its version and checksum. */
const HEAD = 5;

let opened: Opener;

test.before(async () => {
  opened = await openSearch();
});

test.after(() => opened.close());

test('the first results take the manifest, some terms and their cards, and no more than that twice', async () => {
  const { page, requests } = await opened.at('#q=kiosk', { width: 360 });
  await says(page, /^\d+ results for kiosk/);
  const files = searchFiles(requests);
  assert.is(files.filter((name) => name === 'manifest.bin').length, 1);
  assert.equal(files, [...new Set(files)]);
  assert.equal(
    files.filter((name) => !/^(manifest|(terms|forward|cards|texts)-\d+)\.bin$/.test(name)),
    [],
  );
});

test('a facet is fetched when it is unfolded, and then counted', async () => {
  const { page, requests } = await opened.at('#q=kiosk');
  const hosting = page.locator('.app-facet', { hasText: 'Hosting' });
  await hosting.waitFor();
  await page.getByRole('group', { name: 'Areas' }).waitFor();
  const before = searchFiles(requests).filter((name) => name.startsWith('facet-'));
  assert.is(before.length, 2);
  await hosting.locator('summary').click();
  await hosting.getByRole('checkbox').first().waitFor();
  assert.match(await hosting.locator('.app-count').first().innerText(), /^\d+$/);
  assert.is(searchFiles(requests).filter((name) => name.startsWith('facet-')).length, 3);
});

test('on a phone no facet is fetched before the filters are opened', async () => {
  const { page, requests } = await opened.at('#q=kiosk', { width: 360 });
  await group(page, SUPPLY).locator('.app-card').first().waitFor();
  await page.waitForLoadState('networkidle');
  const facets = () => searchFiles(requests).filter((name) => name.startsWith('facet-')).length;
  assert.is(facets(), 0);
  await page.getByRole('button', { name: 'Filters' }).click();
  await page.getByRole('group', { name: 'Areas' }).waitFor();
  assert.is(facets(), 2);
});

for (const [what, pattern] of [
  ['the manifest', MANIFEST],
  ['a file in the middle of a search', CARDS],
] as const) {
  test(`${what} that cannot be had is said, and can be asked for again`, async () => {
    const { page } = await opened.at('#q=kiosk', {
      prepare: (fresh) => fresh.route(pattern, (route) => route.abort()),
    });
    await says(page, /^The search could not be loaded\.$/);
    assert.ok(await page.locator('#search').getByRole('link', { name: 'capabilities' }).isVisible());
    assert.is(await box(page).inputValue(), 'kiosk');
    await page.unroute(pattern);
    await page.getByRole('button', { name: 'Try again' }).click();
    await says(page, /^\d+ results for kiosk/);
  });
}

test('a file that is cut short is said, and nothing that was typed is lost', async () => {
  const { page } = await opened.at('');
  await says(page, /^\d+ results, /);
  await page.route('**/search/*/terms-*.bin', cutShort);
  await box(page).fill('zebrafish');
  await says(page, /^The search could not be loaded\.$/);
  assert.is(await box(page).inputValue(), 'zebrafish');
  await page.unroute('**/search/*/terms-*.bin');
  await page.getByRole('button', { name: 'Try again' }).click();
  await says(page, /for zebrafish/);
});

test('a page of an older build turns to the newest', async () => {
  const { page } = await opened.at('#q=kiosk', { prepare: (fresh) => fresh.route('**/search/', ofAnOlderBuild) });
  await says(page, /^\d+ results for kiosk/);
});

test('a site that is published anew while somebody searches goes on being searched', async () => {
  const { page, requests } = await opened.at('');
  await says(page, /^\d+ results, /);
  await page.route(/\/search\/[0-9a-f]{12}\//, gone);
  await page.route('**/search/latest.json', (route) => route.fulfill({ json: { version: 2, folder: 'aaaaaaaaaaaa' } }));
  await page.route('**/search/aaaaaaaaaaaa/*', (route) => fromPresentFolder(route, requests));
  await box(page).fill('zebrafish');
  await says(page, /for zebrafish/);
});

test('a hostile title is only text', async () => {
  const { page, faults } = await opened.at('#q=kiosk', { prepare: (fresh) => fresh.route(CARDS, withHostileTitle) });
  await says(page, /results for kiosk/);
  await group(page, SUPPLY).locator('h3', { hasText: HOSTILE }).waitFor();
  assert.is(await page.locator('main img').count(), 0);
  assert.equal(faults, []);
});

test.run();

async function cutShort(route: Route): Promise<void> {
  const response = await route.fetch();
  const body = await response.body();
  await route.fulfill({ response, body: body.subarray(0, Math.floor(body.length / 2)) });
}

async function ofAnOlderBuild(route: Route): Promise<void> {
  const response = await route.fetch();
  await route.fulfill({ response, body: (await response.text()).replaceAll(/[0-9a-f]{12}(?=["/])/g, 'ffffffffffff') });
}

async function gone(route: Route): Promise<void> {
  if (route.request().url().includes('aaaaaaaaaaaa')) await route.fallback();
  else await route.fulfill({ status: 404 });
}

async function fromPresentFolder(route: Route, requests: readonly string[]): Promise<void> {
  const folder = requests.find((url) => url.endsWith('/manifest.bin'))?.replace('manifest.bin', '') ?? '';
  await route.fulfill({ response: await route.fetch({ url: folder + fileOf(route.request().url()) }) });
}

async function withHostileTitle(route: Route): Promise<void> {
  const response = await route.fetch();
  const cards = gunzipSync(await response.body())
    .subarray(HEAD)
    .toString();
  const payload = Buffer.from(cards.replaceAll('MSAB Kiosk', HOSTILE));
  const body = Buffer.from(sealed(fileOf(route.request().url()), payload, (bytes) => gzipSync(bytes)));
  await route.fulfill({ response, body });
}
