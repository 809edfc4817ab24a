// The search page of the built site → its parts, found as people find them: by role and by name.

import type { Locator, Page } from 'playwright-core';
import { openBrowser } from '../harness/browser.ts';
import { builtSite } from './site.ts';
import { type Watched, watchedPage } from './watch.ts';

export const SUPPLY = 'Things you can get';
export const DEMAND = 'Who else asked';
/** The first file of the index, for tests that stand between it and the page. */
export const MANIFEST = '**/search/*/manifest.bin';

/** A browser and a site, from which search pages are opened. */
export interface Opener {
  /** The address of the site, without a slash at its end. */
  readonly url: string;
  /** The search page with this fragment, watched from its first request; `prepare` may change what it is served. */
  readonly at: (fragment: string, options?: OpenOptions) => Promise<Watched>;
  readonly close: () => Promise<void>;
}

interface OpenOptions {
  /** In pixels; 1280 by default. */
  readonly width?: number;
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Ask in `test.before`, close in `test.after`. */
export async function openSearch(): Promise<Opener> {
  const [browser, site] = await Promise.all([openBrowser(), builtSite()]);
  const at = async (fragment: string, { width, prepare }: OpenOptions = {}) => {
    const watched = await watchedPage(browser, width);
    await prepare?.(watched.page);
    await watched.page.goto(`${site.url}/search/${fragment}`);
    return watched;
  };
  const close = async () => {
    await browser.close();
    await site.close();
  };
  return { url: site.url, at, close };
}

/** The names of the files of the index among what was asked for. */
export function searchFiles(requests: readonly string[]): string[] {
  return requests.filter((url) => url.endsWith('.bin')).map(fileOf);
}

/** The name of the file at an address. */
export function fileOf(url: string): string {
  return url.slice(url.lastIndexOf('/') + 1);
}

/** The box for words. */
export function box(page: Page): Locator {
  return page.getByLabel('What are you looking for?');
}

/** Waits until the live region says this. */
export async function says(page: Page, sentence: RegExp): Promise<void> {
  await page.getByRole('status').filter({ hasText: sentence }).waitFor({ timeout: 10_000 });
}

/** One of the two groups of results. */
export function group(page: Page, name: string): Locator {
  return page.getByRole('region', { name });
}

/** A value of the facet "Kind". */
export function choice(page: Page, label: string): Locator {
  return page.getByRole('group', { name: 'Kind' }).getByRole('checkbox', { name: new RegExp(`^${label} \\d`) });
}

/** How many results a value of the facet "Kind" says that it has. */
export async function countOf(page: Page, label: string): Promise<number> {
  await choice(page, label).waitFor();
  return Number((await choice(page, label).locator('xpath=..').locator('.app-count').innerText()).trim());
}

/** What has the focus. */
export function focused(page: Page): Locator {
  return page.locator(':focus');
}
