// A buyer's walk in a real browser: search, compare, keep with reasons, share, take away; and what hostile links come to.

import { readFileSync } from 'node:fs';
import axe, { type AxeResults } from 'axe-core';
import type { Download, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Serving } from '../../src/site/serve/serve.ts';
import { type OpenBrowser, openBrowser } from '../harness/browser.ts';
import { builtSite } from './site.ts';
import { type Watched, watchedPage } from './watch.ts';

const LINE = /market research, not a tender or an approved list/;
const FOUR = '#c=autopsy&c=x-ways-forensics&c=magnet-axiom&c=axon-evidence';
const HOSTILE = '<img src=x onerror=alert(1)>';

const choose = suite('what a buyer does after searching');
let browser: OpenBrowser;
let site: Serving;

choose.before(async () => {
  [browser, site] = await Promise.all([openBrowser(), builtSite()]);
});

choose.after(async () => {
  await Promise.all([browser.close(), site.close()]);
});

choose('from a search to a record: compare four, keep two with reasons, share, download', async () => {
  const { page, faults, requests } = await opened('/search/#q=disk+image&kind=tool');
  const cards = page.locator('.app-card--supply');
  await cards.first().waitFor();
  for (const place of [0, 1, 2, 3]) await cards.nth(place).getByRole('checkbox').check();
  for (const place of [0, 1]) await cards.nth(place).getByRole('button', { name: 'Add to shortlist' }).click();
  await page.getByRole('link', { name: 'Compare 4 entries' }).click();
  await page.getByText('4 entries side by side').waitFor();
  await differencesComeFirst(page);

  await page.goto(`${site.url}/shortlist/`);
  await page
    .getByRole('textbox', { name: /^Why is it kept/ })
    .first()
    .fill('Runs on what we have.');
  await page.getByRole('button', { name: /^Drop/ }).last().click();
  await page.getByRole('textbox', { name: /^Why is it dropped/ }).fill('=HYPERLINK("https://elsewhere.example")');
  const link = await page.getByLabel('Link to this list').inputValue();

  const json = JSON.parse(await taken(page, 'Download this shortlist as JSON'));
  assert.match(json.notice, LINE);
  assert.match(json.commit, /^[0-9a-f]{40}$/);
  assert.is(json.asOf, '2026-11-23');
  assert.match(json.downloaded, /^\d{4}-\d\d-\d\d$/);
  assert.equal(
    json.entries.map(({ state, reason }: { state: string; reason: string }) => [state, reason]),
    [
      ['kept', 'Runs on what we have.'],
      ['dropped', '=HYPERLINK("https://elsewhere.example")'],
    ],
  );
  assert.match(json.entries[0].search.sentence, /^\d+ results? for disk image with kind: Tool/);
  assert.equal(json.entries[0].search.filters, ['Kind: Tool']);
  const csv = await taken(page, 'Download this shortlist as CSV');
  assert.match(csv, `"'=HYPERLINK(""https://elsewhere.example"")"`);
  assert.match(csv, LINE);

  await theSameElsewhere(link);
  assert.equal(faults, []);
  assert.equal(
    requests.filter((url) => !url.startsWith(site.url) && !url.startsWith('blob:')),
    [],
  );
});

choose('results are taken away with their search, filters, day, commit and the line', async () => {
  const { page } = await opened('/search/#q=kiosk&kind=tool');
  await page.locator('.app-card--supply').first().waitFor();
  const json = JSON.parse(await taken(page, 'Download these results as JSON'));
  assert.match(json.notice, LINE);
  assert.match(json.commit, /^[0-9a-f]{40}$/);
  assert.match(json.search.sentence, /for kiosk with kind: Tool/);
  assert.equal(json.search.filters, ['Kind: Tool']);
  assert.ok(json.results.length > 0 && json.results.every(({ sort }: { sort: string }) => sort === 'tool'));
  assert.ok(json.results.every(({ band }: { band: string }) => band === 'meets'));
  const [head, ...rows] = (await taken(page, 'Download these results as CSV')).trim().split('\r\n');
  assert.match(head ?? '', /search,filters,search url,downloaded,as of,commit,site,notice$/);
  assert.is(rows.length, json.results.length);
  assert.ok(rows.every((row) => LINE.test(row)));
});

choose('what leaves a filter open and what does not meet it are taken away too, and told apart', async () => {
  const { page } = await opened('/search/#q=forensic&hosting=public-cloud');
  await page.locator('.app-card--supply').first().waitFor();
  const { search, results } = JSON.parse(await taken(page, 'Download these results as JSON'));
  const bands = results.map(({ band }: { band: string }) => band);
  assert.equal([...new Set(bands)], ['meets', 'not stated', 'does not meet']);
  assert.match(
    search.sentence,
    `${bands.filter((band: string) => band === 'not stated').length} do not state “hosting”`,
  );
});

choose('a requirement in the address is answered need by need, and a column can go', async () => {
  const { page, faults } = await opened('/compare/#c=msab-kiosk&c=cellebrite-kiosk&need=cheshire-2022-kiosks');
  await page.getByRole('heading', { name: /^Held against Digital forensic kiosks/ }).waitFor();
  const needs = page.getByRole('region', { name: 'Need by need' });
  assert.is(await needs.locator('tbody tr').count(), 11);
  const words = new Set(await needs.locator('tbody td').allInnerTexts());
  assert.ok([...words].every((word) => ['Met', 'Not met', 'Not stated'].includes(word)) && words.has('Met'));
  await page.getByRole('button', { name: 'Remove MSAB Kiosk' }).click();
  await page.waitForFunction(() => location.hash === '#c=cellebrite-kiosk&need=cheshire-2022-kiosks');
  await page.getByText('1 entry. Add another').waitFor();
  await page.goBack();
  await page.getByText('2 entries side by side').waitFor();
  assert.equal(faults, []);
});

choose('more than six are refused, and an unknown name is told, in plain words', async () => {
  const { page } = await opened(`/compare/${FOUR}&c=ufade&c=plaso&c=nmap&c=no-such-thing-here`);
  await page.getByText('At most 6 entries can be compared at once. Left out: nmap, no-such-thing-here.').waitFor();
  await page.goto(`${site.url}/`);
  await page.goto(`${site.url}/compare/#c=no-such-thing-here`);
  await page.getByText('No entry here is called no-such-thing-here.').waitFor();
});

for (const fragment of [
  `#c=${HOSTILE}&need=${HOSTILE}`,
  '#c=../../build&c=%2e%2e%2fdata&c=__proto__&c=constructor.x&need=..%2f',
  `#kept=${HOSTILE}&dropped=..%2f..%2f+x&__proto__=x`,
  `#kept=${'a'.repeat(9000)}`,
  '#%E0%A4%A&=&c=&kept=&dropped=+',
]) {
  choose(`the fragment ${fragment.slice(0, 50)} does nothing`, async () => {
    for (const address of ['/compare/', '/shortlist/']) {
      const { page, faults, requests } = await opened(address + fragment);
      await page
        .getByRole('status')
        .filter({ hasText: /Nothing/ })
        .waitFor();
      assert.is(await page.locator('main img').count(), 0);
      assert.equal(faults, []);
      assert.equal(
        requests.filter((url) => !url.startsWith(site.url)),
        [],
      );
      assert.equal(await page.evaluate(() => Object.keys(localStorage)), []);
    }
  });
}

choose('a hostile reason is only text', async () => {
  const { page, faults } = await opened(`/shortlist/#kept=autopsy+${HOSTILE}`);
  await page.getByText(HOSTILE).waitFor();
  assert.is(await page.locator('main img').count(), 0);
  assert.equal(faults, []);
});

choose('a shared list never overwrites one’s own unasked', async () => {
  const { page } = await opened('/capabilities/autopsy/');
  await page.getByRole('button', { name: 'Add to shortlist' }).click();
  await page.getByRole('checkbox', { name: 'Compare' }).check();
  await page.goto(`${site.url}/capabilities/plaso/`);
  await page.getByRole('checkbox', { name: 'Compare' }).check();
  assert.match(
    (await page.getByRole('link', { name: 'Compare 2 entries' }).getAttribute('href')) ?? '',
    /#c=autopsy&c=plaso$/,
  );
  await page.goto(`${site.url}/shortlist/#dropped=autopsy+Theirs&kept=plaso+Fast`);
  await page.getByRole('button', { name: 'Keep as mine, beside my own 1 (1 new)' }).click();
  await page.getByText('2 kept.').waitFor();
  assert.equal(await page.getByRole('textbox', { name: /^Why/ }).evaluateAll(valuesOf), ['', 'Fast']);
});

choose('a force is chosen once, and the pages say what applies there', async () => {
  const { page, faults } = await opened('/my-force/');
  await page.getByLabel('Your force').selectOption({ label: 'Cheshire Constabulary' });
  await page.goto(`${site.url}/capabilities/nice-investigate/`);
  const note = page.getByRole('region', { name: 'For Cheshire Constabulary' });
  await note.getByRole('link', { name: 'North West Regional Organised Crime Unit' }).waitFor();
  assert.match(await note.innerText(), 'Merseyside Police');
  assert.match(await page.locator('header').innerText(), 'Your force: Cheshire Constabulary');
  await page.goto(`${site.url}/organisations/cheshire/`);
  await page.getByText('This is your force.').waitFor();
  assert.equal(faults, []);
});

choose(
  'axe finds nothing on a comparison, a shortlist and a choice, and no page scrolls sideways on a telephone',
  async () => {
    for (const address of [
      `/compare/${FOUR}&need=cheshire-2022-kiosks`,
      '/shortlist/#kept=autopsy+Good&dropped=plaso',
      '/my-force/',
      '/capabilities/autopsy/',
    ]) {
      for (const width of [360, 1280]) {
        const { page } = await opened(address, width);
        await page.evaluate(() =>
          localStorage.setItem('catalogue.force', '{"id":"cheshire","title":"Cheshire Constabulary"}'),
        );
        await page.reload({ waitUntil: 'networkidle' });
        assert.equal([address, width, await violations(page)], [address, width, []]);
        assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width, `${address} at ${width}`);
      }
    }
  },
);

choose('on a telephone the names of the rows stay in sight while the table scrolls', async () => {
  const { page } = await opened(`/compare/${FOUR}`, 360);
  const table = page.getByRole('region', { name: 'Where they differ' });
  await table.waitFor();
  const name = table.getByRole('rowheader').filter({ hasText: 'Summary' });
  const before = await name.boundingBox();
  await table.evaluate((element) => element.scrollBy(300, 0));
  assert.ok((await table.evaluate((element) => element.scrollLeft)) > 200);
  assert.is((await name.boundingBox())?.x, before?.x);
});

choose.run();

async function opened(address: string, width?: number): Promise<Watched> {
  const watched = await watchedPage(browser, width);
  await watched.page.goto(site.url + address);
  return watched;
}

/** In no row of the first table do all columns say the same. */
async function differencesComeFirst(page: Page): Promise<void> {
  const rows = page.getByRole('region', { name: 'Where they differ' }).locator('tbody tr:has(th[scope="row"])');
  assert.ok((await rows.count()) > 5);
  for (const row of await rows.all()) {
    const cells = await row.locator('td').allInnerTexts();
    assert.is(cells.length, 4);
    assert.ok(new Set(cells).size > 1, `All say the same: ${cells.join(' | ')}`);
  }
  const same = page.locator('details').filter({ hasText: 'The same in all' });
  assert.not(await same.locator('table').isVisible());
}

/** The link shows the same list in another browser, which keeps nothing of it until it is told to. */
async function theSameElsewhere(link: string): Promise<void> {
  const { page, faults } = await watchedPage(browser);
  await page.goto(link);
  await page.getByText('This list came with the link: 1 kept, 1 dropped.').waitFor();
  await page.getByText('Runs on what we have.').waitFor();
  assert.equal(await page.evaluate(() => Object.keys(localStorage)), []);
  await page.getByRole('button', { name: 'Keep as mine' }).click();
  await page.getByText('1 kept, 1 dropped. It is kept in this browser').waitFor();
  assert.equal(await page.getByRole('textbox', { name: /^Why/ }).evaluateAll(valuesOf), [
    'Runs on what we have.',
    '=HYPERLINK("https://elsewhere.example")',
  ]);
  assert.equal(faults, []);
}

function valuesOf(boxes: Element[]): string[] {
  return boxes.map((box) => (box instanceof HTMLTextAreaElement ? box.value : ''));
}

async function taken(page: Page, button: string): Promise<string> {
  const waiting: Promise<Download> = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).click();
  return readFileSync(await (await waiting).path(), 'utf8').replace(/^\uFEFF/, '');
}

async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  const results: AxeResults = await page.evaluate('axe.run({ preload: false, resultTypes: ["violations"] })');
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
}
