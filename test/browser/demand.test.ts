// The demand side as its users meet it: an officer who needs phone kiosks, a coordinator with vans, a reviewer of a merger.

import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Serving } from '../../src/site/serve/serve.ts';
import { type OpenBrowser, openBrowser } from '../harness/browser.ts';
import { builtSite } from './site.ts';
import { type Watched, watchedPage } from './watch.ts';

/** An A4 page less its margins, in pixels. */
const PAPER = { width: 718, height: 1046 };

const demand = suite('the demand side');
let browser: OpenBrowser;
let site: Serving;
let watched: Watched;
let page: Page;

demand.before(async () => {
  [browser, site] = await Promise.all([openBrowser(), builtSite()]);
  watched = await watchedPage(browser);
  page = watched.page;
});

demand.after(async () => {
  await Promise.all([browser.close(), site.close()]);
});

demand('an officer who needs phone kiosks sees what can be got, who else asked, and how they differ', async () => {
  await page.goto(`${site.url}/search/#q=phone+kiosk`);
  await page.locator('.app-card--supply').first().waitFor();
  await page.locator('.app-card--demand a[href="/requirements/cheshire-2022-kiosks/"]').click();
  await page.getByText(/^Shown: (\d+) of \1 listed/).waitFor();
  assert.ok((await shownRows()) > 1);
  await page.getByRole('link', { name: /^what they have in common/ }).click();
  await page.waitForURL(/\/repetitions\//);
  assert.ok(
    (await page.getByRole('region', { name: 'What differs, parameter by parameter' }).locator('tbody tr').count()) > 1,
  );
  assert.equal(watched.faults, []);
});

demand('the comparison is narrowed by what it comes to and by one need, and widened again', async () => {
  await page.goto(`${site.url}/requirements/met-2022-df-phones-computers/`);
  const [comesTo, need] = [page.getByLabel('What it comes to'), page.getByLabel('One need')];
  const all = await shownRows();
  await comesTo.selectOption('fails-a-stated-need');
  const failing = await shownRows();
  assert.ok(failing > 0 && failing < all);
  assert.match(await page.getByRole('status').innerText(), `Shown: ${failing} of ${all} listed`);
  await comesTo.selectOption('');
  const [first = ''] = await need
    .locator('optgroup option')
    .evaluateAll((options) => options.map((option) => option.getAttribute('value') ?? ''));
  await need.selectOption(first);
  assert.is(await shownRows(), await page.locator(cellsWith(first)).filter({ visible: true }).count());
  await need.selectOption('');
  assert.is(await shownRows(), all);
  assert.equal(watched.faults, []);
});

demand(
  'a coordinator finds the shared specification for on-scene vans from the first page, and prints it',
  async () => {
    await page.goto(site.url);
    await page.getByRole('link', { name: 'Asked for more than once' }).first().click();
    await page.getByRole('link', { name: 'On-scene units and vans' }).click();
    await page.getByRole('heading', { name: 'What is common' }).waitFor();
    await page.setViewportSize(PAPER);
    await page.emulateMedia({ media: 'print' });
    assert.ok(await page.getByRole('region', { name: 'Needs in common' }).isVisible());
    assert.not(await page.getByRole('navigation', { name: 'Main' }).isVisible());
    assert.ok((await pageWidth()) <= PAPER.width);
    await page.goto(`${site.url}/coverage/`);
    assert.ok((await pageWidth()) <= PAPER.width, 'the table of all areas is not cut off on paper');
    assert.ok(
      await page.getByText('Forensic Capability Network', { exact: true }).first().isVisible(),
      'folds are open',
    );
    await page.emulateMedia({ media: null });
    await page.setViewportSize({ width: 1280, height: 900 });
  },
);

demand('a reviewer opens the rehearsal of a merger', async () => {
  await page.goto(site.url);
  await page.getByRole('link', { name: 'What a merger would bring together' }).click();
  await page.locator('main a[href^="/scenarios/"]').first().click();
  assert.match(await page.locator('main').innerText(), /hypothetical/i);
  assert.ok((await page.locator('main a[href^="/requirements/"]').count()) > 0);
  assert.equal(watched.faults, []);
});

demand('a map of an area says in its words and its table what its tiles show', async () => {
  await page.goto(`${site.url}/areas/live-facial-recognition/`);
  const map = page.getByRole('img', { name: /who is recorded as having it/ });
  const marked = await map.locator('.app-map__mark').count();
  const rows = page.getByRole('region', { name: /^Recorded uses/ }).locator('tbody tr');
  assert.ok(marked > 0);
  assert.is(await rows.count(), marked);
  assert.is(await map.locator('.app-map__tile--not-stated .app-map__mark').count(), 0);
});

demand('a vendor goes from a gap to a form that holds its area, and to what can be sent', async () => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(site.url);
  await page.getByRole('link', { name: 'Asked for, and little is listed here yet' }).click();
  await page
    .getByRole('link', { name: /^Do you supply/ })
    .first()
    .click();
  const told = page.getByRole('status').filter({ hasText: 'Filled in for you from' });
  await told.getByRole('link', { name: 'Areas' }).click();
  assert.match(await page.evaluate(() => document.activeElement?.id ?? ''), /^f_areas/);
  await page.reload();
  await told.waitFor();
  await page.getByLabel('Title', { exact: true }).fill('Kestrel Zzqqx');
  assert.is(await page.getByText('Here is what you had written before').count(), 0, 'that was filled in for them');
  assert.is.not(await page.getByLabel('Area 1').inputValue(), '', 'the area of the gap is filled in');
  assert.ok((await pageWidth()) <= 360, 'the form is not wider than a phone');
  await page.getByLabel('Tool', { exact: true }).check();
  await page.getByLabel('Summary', { exact: true }).fill('A made-up product that stands in for a real one.');
  await page.getByLabel('Supplier', { exact: true }).fill('MSAB');
  await page.getByRole('option', { name: 'MSAB', exact: true }).click();
  await page.getByLabel('What it shows').fill('what it is');
  await page.locator('#f_evidence_0_url').fill('https://www.kestrel.example/');
  await page.getByRole('button', { name: 'Check and continue' }).click();
  await page.getByRole('button', { name: /^Go to it.*The text is empty/ }).click();
  await page.waitForFunction(() => document.activeElement?.id === 'f_body');
  await page.locator('#f_body').fill('A made-up product.');
  await page.getByRole('button', { name: 'Check and continue' }).click();
  await page.getByRole('heading', { name: 'Ready to send' }).waitFor();
  for (const name of [/^Open a pull request/, /^Write to/])
    assert.ok(await page.getByRole('link', { name }).isVisible());
  assert.ok(await page.getByText('For those who use git: a patch').isVisible());
  assert.ok((await pageWidth()) <= 360);
  assert.equal(watched.faults, []);
});

demand('an officer drafts a requirement with two needs, and has it on paper', async () => {
  await page.goto(site.url);
  await page.getByRole('link', { name: 'Draft a requirement' }).first().click();
  await page.locator('summary', { hasText: 'Getting data from devices' }).click();
  await page.locator('#area-self-service-kiosks').check();
  await page
    .locator('.app-draft__sentence')
    .filter({ hasText: /^Say what kind/ })
    .waitFor(); // not yet: nobody asked
  await page.getByLabel('Kind of thing').selectOption('equipment');
  await page.locator('summary', { hasText: 'Form of supply' }).click();
  await page.locator('#delivery-0-equipment').check();
  await page.locator('summary', { hasText: 'Where it is used' }).click();
  await page.getByLabel('Fixed site').first().check();
  await page.getByLabel('Title').fill('Phone kiosks');
  const sheet = page.locator('.app-draft-sheet');
  await sheet
    .locator('tbody tr')
    .nth(1)
    .filter({ hasText: /\d+ met/ })
    .waitFor({ state: 'attached' });
  await page.setViewportSize(PAPER);
  await page.emulateMedia({ media: 'print' });
  assert.ok(await sheet.getByRole('heading', { name: 'Phone kiosks' }).isVisible());
  assert.is(await sheet.locator('tbody tr').count(), 2);
  assert.ok((await pageWidth()) <= PAPER.width);
  await page.emulateMedia({ media: null });
  assert.equal(watched.faults, []);
});

demand.run();

function pageWidth(): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth);
}

function shownRows(): Promise<number> {
  return page.locator('tr[data-grade]').filter({ visible: true }).count();
}

/** The cells that a choice of the filter stands for, e.g. "0 met". */
function cellsWith(choice: string): string {
  const [need, answer] = choice.split(' ');
  return `[data-need="${need}"][data-answer="${answer}"]`;
}
