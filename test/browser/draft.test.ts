// Drafting a requirement in a real browser: what is told while one ticks, what is kept and taken away, and hostile links.

import { readFileSync } from 'node:fs';
import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { draftAddress } from '../../src/model/draftAddress.ts';
import type { Serving } from '../../src/site/serve/serve.ts';
import { type OpenBrowser, openBrowser } from '../harness/browser.ts';
import { builtSite } from './site.ts';
import { type Watched, watchedPage } from './watch.ts';

const HOSTILE = '<img src=x onerror=alert(1)>';
const AT_FIXED_SITES = { parameter: 'setting', operator: 'one-of', value: ['fixed-site'], basis: 'stated' };
const FACES = { parameter: 'functions', operator: 'includes', value: ['compare-face-live'], basis: 'stated' };
const FIXED = {
  title: HOSTILE,
  summary: 'Cameras at fixed places that find wanted people among those who pass.',
  seeks: 'equipment',
  areas: ['live-facial-recognition'],
  needs: [
    { parameter: 'delivery', operator: 'includes', value: ['equipment'], basis: 'stated' },
    FACES,
    AT_FIXED_SITES,
  ],
};

const drafting = suite('a requirement is drafted');
let browser: OpenBrowser;
let site: Serving;

drafting.before(async () => {
  [browser, site] = await Promise.all([openBrowser(), builtSite()]);
});

drafting.after(async () => {
  await Promise.all([browser.close(), site.close()]);
});

drafting('from nothing to a file: each tick says what is listed and who asked', async () => {
  const { page, faults, requests } = await opened('/my-force/');
  await page.getByLabel('Your force').selectOption({ label: 'Cheshire Constabulary' });
  await page.goto(`${site.url}/draft/`);
  const status = page.locator('.app-draft__sentence');
  await status.filter({ hasText: 'Choose at least one area' }).waitFor();
  assert.is(await page.getByLabel('Who asks').inputValue(), 'cheshire');
  await page.getByLabel('Kind of thing').selectOption('equipment');
  await page.locator('summary', { hasText: 'Getting data from devices' }).click();
  await page.locator('#area-self-service-kiosks').check();
  await status.filter({ hasText: 'listed in these areas' }).waitFor();
  await page.locator('summary', { hasText: 'Form of supply' }).click();
  await page.locator('#delivery-0-equipment').check();
  await page
    .locator('.app-draft__lines')
    .filter({ hasText: /\d+ listed meets? it/ })
    .waitFor();
  await status.filter({ hasText: /requirements? may ask for the same/ }).waitFor();
  await page.getByLabel('Title').fill('Phone kiosks');
  await page.reload();
  assert.is(await page.getByLabel('Title').inputValue(), 'Phone kiosks', 'it is kept');
  const file = await taken(page, 'Download the requirement file');
  assert.match(file, /^---\ntitle: Phone kiosks\nraised-by: \[cheshire\]\nseeks: equipment\n/);
  assert.match(file, /\{parameter: delivery, operator: includes, value: \[equipment\], basis: stated\}/);
  const proposal = await page.getByRole('link', { name: 'Propose it' }).getAttribute('href');
  assert.ok(proposal?.startsWith('/propose/requirement/#header='));
  assert.equal(faults, []);
  assert.equal(
    requests.filter((url) => !url.startsWith(site.url) && !url.startsWith('blob:')),
    [],
  );
});

drafting(
  'a conflict names both values, who would have to agree and what bridges it; a hostile title is only text',
  async () => {
    const { page, faults } = await opened(draftAddress(FIXED));
    const conflicts = page.locator('.app-draft__answers details', { hasText: 'In conflict' });
    await conflicts.first().waitFor();
    const words = await conflicts.first().innerText();
    assert.match(words, /“Fixed site” in your draft; “Vehicle” in/);
    assert.match(words, /Would have to agree: .*you/);
    assert.match(words, /Listed, and stated to serve both/);
    assert.is(await page.locator('main img').count(), 0);
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.getByRole('heading', { name: HOSTILE }).isVisible());
    assert.not(await page.locator('.app-draft').isVisible());
    await page.emulateMedia({ media: 'screen' });
    await page.addInitScript(axe.source);
    await page.reload();
    await conflicts.first().waitFor();
    const { violations } = await page.evaluate(() =>
      (globalThis as unknown as { axe: { run: () => Promise<AxeResults> } }).axe.run(),
    );
    assert.equal(
      violations.map(({ id, nodes }) => `${id} ${nodes[0]?.html}`),
      [],
    );
    assert.equal(faults, []);
  },
);

drafting('a link never overwrites one’s own draft unasked', async () => {
  const { page } = await opened(draftAddress({ title: 'Mine', areas: ['dark-web'] }));
  await page.getByLabel('Title').waitFor();
  await page.goto(`${site.url}/`);
  await page.goto(site.url + draftAddress({ title: 'Theirs' }));
  await page.getByText('called “Theirs”').waitFor();
  assert.is(await page.getByLabel('Title').inputValue(), 'Mine');
  await page.getByRole('button', { name: 'Take the draft from the link' }).click();
  await page.waitForFunction(() => document.querySelector<HTMLInputElement>('#draft-title')?.value === 'Theirs');
});

drafting('hostile fragments do nothing', async () => {
  for (const fragment of [
    '#header=%7B%22__proto__%22%3A%7B%22title%22%3A%22x%22%7D%7D',
    `#header=${encodeURIComponent(JSON.stringify({ areas: ['../../build', HOSTILE, 'constructor'], needs: [{ parameter: 'toString', operator: 'is', value: true }] }))}`,
    `#header=${'a'.repeat(9000)}`,
    '#%E0%A4%A&header=%00',
  ]) {
    const { page, faults, requests } = await opened(`/draft/${fragment}`);
    await page.locator('.app-draft__sentence').filter({ hasText: 'Choose at least one area' }).waitFor();
    assert.equal(
      requests.filter((url) => /build|constructor\.json|img/.test(new URL(url).pathname)),
      [],
    );
    assert.equal(faults, []);
    assert.is(await page.locator('main img').count(), 0);
    await page.context().close();
  }
});

drafting.run();

async function opened(address: string): Promise<Watched> {
  const watched = await watchedPage(browser);
  await watched.page.goto(site.url + address);
  return watched;
}

async function taken(page: Page, button: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}
