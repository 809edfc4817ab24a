// With script switched off, everything can be read and nothing pretends to work.

import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Serving } from '../../src/site/serve/serve.ts';
import { type OpenBrowser, openBrowser } from '../harness/browser.ts';
import { type TemplatePage, templatePages } from '../site/builtPages.ts';
import { builtFolder, builtSite } from './site.ts';

const noscript = suite('without script');
let browser: OpenBrowser;
let site: Serving;
let page: Page;
let pages: readonly TemplatePage[];

noscript.before(async () => {
  [browser, site, pages] = await Promise.all([openBrowser(), builtSite(), builtFolder().then(templatePages)]);
  page = await browser.newPage({ javaScriptEnabled: false });
});

noscript.after(async () => {
  await Promise.all([browser.close(), site.close()]);
});

noscript('no page shows a control that would do nothing', async () => {
  for (const { url } of pages) {
    await page.goto(site.url + url);
    const dead = await page.locator('input, select, textarea, button').filter({ visible: true }).count();
    assert.is(dead, 0, `${url} shows ${dead} controls`);
  }
});

noscript('a small screen has the ways in too, without a menu to open', async () => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto(`${site.url}/about/`);
  assert.ok(await page.locator('header a[href="/capabilities/"]').isVisible());
});

noscript('the search page says what to do and leads to the lists', async () => {
  await page.goto(`${site.url}/search/`);
  assert.match(await page.locator('main').innerText(), 'Searching needs script');
  await page.locator('main a[href="/capabilities/"]').first().click();
  assert.match(page.url(), /\/capabilities\/$/);
});

noscript('from the home page one reads on to an area, and from it to what can be had there', async () => {
  const { url } = templateNamed('area of the second level');
  await page.goto(`${site.url}/areas/`);
  await page.locator(`main a[href="${url}"]`).first().click();
  assert.match(await page.locator('main').innerText(), 'Things you can get');
  await page.locator('main a[href^="/capabilities/"]').first().click();
  await isReadable();
});

noscript('from the facts one reads on to a value, and from it to an entry', async () => {
  await page.goto(`${site.url}/browse/`);
  await page.locator('main a[href^="/browse/"]').first().click();
  await page.locator('main a[href^="/browse/"]').first().click();
  await page.locator('main .app-columns a').first().click();
  await isReadable();
});

noscript('a form is a checklist of all fields, those within groups too, with a template to download', async () => {
  await page.goto(`${site.url}/propose/capability/`);
  assert.ok(await page.getByRole('link', { name: 'Download the template' }).isVisible());
  const evidence = page.locator('.app-checklist__parts', { hasText: 'shows' }).last();
  for (const field of ['shows', 'url', 'accessed'])
    assert.ok(
      await evidence
        .locator('code', { hasText: new RegExp(`^${field}$`) })
        .first()
        .isVisible(),
      field,
    );
});

noscript('what an entry folds can be unfolded', async () => {
  await page.goto(site.url + templateNamed('capability').url);
  const folded = page.locator('main details').first();
  const text = folded.locator(':scope > :not(summary)').first();
  assert.not(await text.isVisible());
  await folded.locator('summary').click();
  assert.ok(await text.isVisible());
});

noscript.run();

function templateNamed(name: string): TemplatePage {
  return pages.find(({ template }) => template === name) as TemplatePage;
}

/** An entry's page: its title, what it is, and where its facts come from. */
async function isReadable(): Promise<void> {
  assert.ok(await page.locator('h1').isVisible());
  assert.ok((await page.locator('main').innerText()).length > 300);
  assert.ok(await page.locator('main a[href^="https://"]').first().isVisible());
}
