// One page of every template in a browser that writes everything down: nothing leaves the site, nothing is kept, nothing is refused.

import type { BrowserContext, Page } from 'playwright-core';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import type { Serving } from '../../src/site/serve/serve.ts';
import { type OpenBrowser, openBrowser } from '../harness/browser.ts';
import { type TemplatePage, templatePages } from '../site/builtPages.ts';
import { none } from '../site/offenders.ts';
import { builtFolder, builtSite } from './site.ts';
import { visit } from './visit.ts';

/** What a browser wrote down. */
interface Record {
  readonly requests: string[];
  readonly complaints: string[];
}

const privacy = suite('privacy');
let browser: OpenBrowser;
let site: Serving;
let pages: readonly TemplatePage[];
let context: BrowserContext;
let page: Page;
let record: Record;

privacy.before(async () => {
  [browser, site, pages] = await Promise.all([openBrowser(), builtSite(), builtFolder().then(templatePages)]);
  context = await browser.newContext();
  page = await context.newPage();
  record = await writeDown(page);
  for (const { url } of pages) await visit(page, site.url + url);
});

privacy.after(async () => {
  await Promise.all([browser.close(), site.close()]);
});

privacy('no page asks anybody but its own site, and the console and the policy have nothing to say', () => {
  assert.ok(record.requests.length > pages.length);
  none(record.requests.filter((request) => new URL(request).origin !== site.url));
  none(record.complaints);
});

privacy('no page leaves a cookie or anything else behind', async () => {
  assert.equal(await context.cookies(), []);
  assert.equal((await context.storageState({ indexedDB: true })).origins, []);
});

privacy('what is searched for is in no request', async () => {
  await visit(page, `${site.url}/`);
  await page.locator('#home-search').fill('zebrafish');
  await page.locator('#home-search').press('Enter');
  await page.waitForURL(/#q=zebrafish/);
  await page.waitForLoadState('networkidle');
  none(record.requests.filter((request) => request.split('#')[0]?.includes('zebrafish')));
});

privacy('this test sees what it looks for', async () => {
  await visit(page, site.url);
  await page.evaluate(() => {
    // biome-ignore lint/suspicious/noDocumentCookie: the store that replaces it is not there on a plain http page.
    document.cookie = 'seen=1';
    document.body.setAttribute('style', 'color: red');
    return fetch('https://elsewhere.example/').catch(() => undefined);
  });
  assert.ok(record.complaints.some((one) => one.includes('style-src')));
  assert.ok(record.complaints.some((one) => one.includes('connect-src')));
  assert.is((await context.cookies()).length, 1);
});

privacy.run();

async function writeDown(page: Page): Promise<Record> {
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => complaints.push(`${page.url()}: ${error.message}`));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(`${page.url()}: ${message.text()}`);
  });
  await page.exposeFunction('writeRefusalDown', (refusal: string) => complaints.push(`${page.url()}: ${refusal}`));
  await page.addInitScript(reportRefusals);
  return { requests, complaints };
}

/** Runs in the page, before anything of the page's own. */
function reportRefusals(): void {
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
    const write: unknown = Reflect.get(globalThis, 'writeRefusalDown');
    if (typeof write === 'function') write(`${violatedDirective} refused ${blockedURI}`);
  });
}
