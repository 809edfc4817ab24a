// One page of every template, on a telephone and on a desk: no violation that axe can find, and nothing to scroll sideways.

import axe, { type AxeResults } from 'axe-core';
import type { Page } from 'playwright-core';
import { suite } from 'uvu';
import type { Serving } from '../../src/site/serve/serve.ts';
import { type OpenBrowser, openBrowser } from '../harness/browser.ts';
import { type TemplatePage, templatePages } from '../site/builtPages.ts';
import { none } from '../site/offenders.ts';
import { builtFolder, builtSite } from './site.ts';
import { visit } from './visit.ts';

const WIDTHS = [360, 768, 1280];
const AXE_WIDTHS = [360, 1280];
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The search page once more, with results, marks and filters on it, and with what leaves a filter open. */
const ANSWERS = [
  { template: 'search with an answer', url: '/search/#q=phone' },
  { template: 'search with three bands', url: '/search/#q=phone&hosting=public-cloud' },
];

const accessibility = suite('accessibility');
let browser: OpenBrowser;
let site: Serving;
let page: Page;
let pages: readonly TemplatePage[];

accessibility.before(async () => {
  [browser, site, pages] = await Promise.all([openBrowser(), builtSite(), builtFolder().then(templatePages)]);
  page = await browser.newPage();
});

accessibility.after(async () => {
  await Promise.all([browser.close(), site.close()]);
});

accessibility('on no page does axe find a violation, and none is wider than its screen', async () => {
  const offenders: string[] = [];
  for (const { template, url } of [...pages, ...ANSWERS]) {
    await visitWithAxe(url);
    for (const width of WIDTHS) offenders.push(...(await wrongAt(width)).map((one) => `${template} ${url}: ${one}`));
  }
  none(offenders);
});

accessibility('axe is awake: a picture without words for it is a violation', async () => {
  await visitWithAxe('/');
  await page.evaluate(() => document.querySelector('main')?.append(document.createElement('img')));
  if (!(await violations()).some((one) => one.startsWith('image-alt'))) throw new Error('axe saw no violation.');
});

accessibility.run();

// Trusted Types refuse a script element that is added, but not what the browser's own protocol evaluates.
async function visitWithAxe(url: string): Promise<void> {
  await visit(page, site.url + url);
  await page.evaluate(axe.source);
}

async function wrongAt(width: number): Promise<string[]> {
  await page.setViewportSize({ width, height: 800 });
  const wrong = [...(await widerThan(width)), ...(AXE_WIDTHS.includes(width) ? await violations() : [])];
  return wrong.map((one) => `at ${width} pixels: ${one}`);
}

/** The elements that stick out, when the page as a whole can be scrolled sideways. */
async function widerThan(width: number): Promise<string[]> {
  return page.evaluate((most) => {
    if (document.documentElement.scrollWidth <= most) return [];
    const wide = [...document.querySelectorAll('body *')].filter((one) => one.getBoundingClientRect().right > most);
    return wide
      .slice(0, 3)
      .map((one) => `sticks out at ${one.getBoundingClientRect().right}: ${one.outerHTML.slice(0, 120)}`);
  }, width);
}

async function violations(): Promise<string[]> {
  const run = `axe.run({ preload: false, resultTypes: ['violations'], runOnly: ${JSON.stringify(TAGS)} })`;
  const results: AxeResults = await page.evaluate(run);
  return results.violations.map(
    ({ id, help, nodes }) => `${id} (${help}) ${nodes.length} times, first ${nodes[0]?.html.slice(0, 160)}`,
  );
}
