// The walk that docs/first-contribution.md tells, walked again: each message that it quotes is met, and its pictures can be taken anew.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Serving } from '../src/site/serve/serve.ts';
import { builtSite } from '../test/browser/site.ts';
import { type OpenBrowser, openBrowser } from '../test/harness/browser.ts';

const WALK = readFileSync('docs/first-contribution.md', 'utf8');
/** The folder into which the pictures go; none are taken where it is not said. */
const { PICTURES } = process.env;
const PLACES = { desk: { width: 1080, height: 760 }, phone: { width: 360, height: 740 } };

/** One who walks: the page, all that was read on it, and a way to take a picture of it. */
interface Walker {
  readonly page: Page;
  readonly read: Set<string>;
  readonly picture: (name: string) => Promise<void>;
}

const proof = suite('a first contribution, walked');
let browser: OpenBrowser;
let site: Serving;

proof.before(async () => {
  [browser, site] = await Promise.all([openBrowser(), builtSite()]);
});

proof.after(async () => {
  await Promise.all([browser.close(), site.close()]);
});

for (const [place, viewport] of Object.entries(PLACES)) {
  proof(`each message that is quoted is met at a ${place}`, async () => {
    const page = await browser.newPage({ viewport });
    page.setDefaultTimeout(10_000);
    const walker: Walker = { page, read: new Set(), picture: (name) => take(page, `${place}-${name}.jpg`) };
    await notListed(walker);
    await missing(walker);
    await wrong(walker);
    await offered(walker);
    await sent(walker);
    await withSupplier(walker);
    const quotes = [...WALK.matchAll(/^> (.+(?:\n> .+)*)$/gm)].map(([, text = '']) => text.replace(/\n> /g, ' '));
    assert.ok(quotes.length > 10);
    assert.equal(
      quotes.filter((quote) => ![...walker.read].some((text) => text.includes(quote))),
      [],
    );
  });
}

proof('each picture that is shown is there', () => {
  const shown = [...WALK.matchAll(/\]\((first-contribution\/[^)]+)\)/g)].map(([, file = '']) => file);
  assert.ok(shown.length > 5);
  assert.equal(
    shown.filter((file) => !existsSync(join('docs', file))),
    [],
  );
});

proof.run();

async function notListed({ page, picture }: Walker): Promise<void> {
  await page.goto(`${site.url}/`);
  await page.getByRole('searchbox').first().fill('Kestrel Triage');
  await page.keyboard.press('Enter');
  const way = page.getByRole('link', { name: 'Propose it' });
  await way.waitFor();
  await way.scrollIntoViewIfNeeded();
  await picture('1-not-listed');
  await way.click();
}

async function missing(walker: Walker): Promise<void> {
  const { page, picture } = walker;
  await page.locator('.govuk-inset-text').waitFor();
  await readOn(walker);
  await picture('2-form');
  await check(walker);
  await atTop(page, '#error-summary');
  await picture('3-errors');
  await page.getByRole('link', { name: 'Choose the supplier' }).click();
  await page.keyboard.type('Kestrel Forensics');
  await page.keyboard.press('Tab');
  await readOn(walker);
  await page.locator('#f_supplier').fill('Kestrel Forensics Ltd');
  await picture('3-supplier');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
}

async function wrong(walker: Walker): Promise<void> {
  const { page, picture } = walker;
  await page.getByLabel('Tool', { exact: true }).check();
  await page.locator('#f_summary').fill('A world-leading triage tool');
  await page.locator('#f_evidence_0_shows').fill('what it is');
  await page.locator('#f_evidence_0_url').fill('www.kestrel.example');
  await accessedOn(page, '31', '2');
  await readOn(walker);
  await atTop(page, '#error-summary');
  await picture('4-errors');
  await page.locator('#f_summary').fill('Reads phones and disks at the scene, and says which of them to take along.');
  await page.locator('#f_evidence_0_url').fill('https://www.kestrel.example/triage');
  await accessedOn(page, '23', '11');
  await page.getByLabel('Area 1', { exact: true }).fill('phone');
  await page.locator('.app-combobox__option').first().click();
}

async function offered(walker: Walker): Promise<void> {
  const { page, picture } = walker;
  await page.locator('summary', { hasText: 'Turnaround' }).click();
  await page.locator('#f_offers_turnaround_value').fill('a day');
  await page.locator('#f_title').focus();
  await readOn(walker);
  await page.locator('#f_offers_turnaround_value').fill('24');
  await page.locator('summary', { hasText: 'Hosting' }).click();
  await page.locator('#f_offers_hosting').check();
  await atTop(page, 'summary:has-text("Hosting")');
  await picture('5-offers');
}

async function sent(walker: Walker): Promise<void> {
  const { page, picture } = walker;
  await check(walker);
  await atTop(page, '.app-result');
  await picture('6-ready');
}

async function withSupplier(walker: Walker): Promise<void> {
  const { page, picture } = walker;
  await page.getByRole('link', { name: 'propose the supplier too' }).click();
  await page.getByLabel('Type of supplier').waitFor();
  await check(walker);
  await page.getByLabel('Type of supplier').selectOption({ label: 'Company' });
  await check(walker);
  await page.getByRole('link', { name: 'Go back to Kestrel Triage' }).click();
  await page.locator('#f_summary').waitFor();
  await check(walker);
  await atTop(page, '.app-result');
  await picture('7-both');
}

async function check(walker: Walker): Promise<void> {
  await walker.page.getByRole('button', { name: 'Check and continue' }).click();
  await walker.page.locator('#error-summary, .app-result').waitFor();
  await readOn(walker);
}

/** Remembers what stands in the page, once the checks have come to rest. */
async function readOn({ page, read }: Walker): Promise<void> {
  await page.waitForTimeout(600);
  for (const text of await page.locator('main li, main p, .govuk-inset-text').allInnerTexts())
    read.add(text.replace(/\s+/g, ' '));
}

async function accessedOn(page: Page, day: string, month: string): Promise<void> {
  await page.locator('#f_evidence_0_accessed-day').fill(day);
  await page.locator('#f_evidence_0_accessed-month').fill(month);
}

async function atTop(page: Page, selector: string): Promise<void> {
  await page
    .locator(selector)
    .first()
    .evaluate((element) => element.scrollIntoView());
}

async function take(page: Page, name: string): Promise<void> {
  if (PICTURES && WALK.includes(`/${name})`)) await page.screenshot({ path: join(PICTURES, name), quality: 70 });
}
