// A corpus → Pagefind's files over it, and Pagefind in Chromium as a contender.

import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenBrowser } from '../../../test/harness/browser.ts';
import { type FindFile, serve } from '../cold/link.ts';
import { folderFiles, pageFiles } from '../cold/site.ts';
import type { Contender } from '../contender.ts';
import type { Listing } from '../listing.ts';
import { peer } from '../peers.ts';

/** What is used of Pagefind 1.6.0. */
interface PagefindModule {
  readonly createIndex: (options: object) => Promise<{ readonly index?: PagefindIndex }>;
  readonly close: () => Promise<unknown>;
}
interface PagefindIndex {
  readonly addCustomRecord: (record: object) => Promise<unknown>;
  readonly writeFiles: (options: object) => Promise<unknown>;
}

/** Writes the files into a new folder below the system's temporary one, and says which; `whileOpen` is called before Pagefind goes. */
export async function writePagefind(listings: readonly Listing[], whileOpen = () => {}): Promise<string> {
  const { createIndex, close } = await peer<PagefindModule>('pagefind');
  const { index } = await createIndex({});
  if (!index) throw new Error('Pagefind could not begin an index.');
  const outputPath = mkdtempSync(join(tmpdir(), 'pagefind-'));
  for (const [place, { title, summary, text, tags }] of listings.entries()) {
    const content = [title, summary, text, tags.join(' ')].join('\n');
    await index.addCustomRecord({ url: `/${place}/`, content, language: 'en', meta: { title, summary } });
  }
  await index.writeFiles({ outputPath });
  whileOpen();
  await close();
  return outputPath;
}

/** The site of Pagefind. */
export async function pagefindSite(folder: string): Promise<FindFile> {
  const page = await pageFiles('pagefind-page');
  const files = folderFiles(folder, '/pagefind/');
  return (path) => page.get(path) ?? files(path);
}

/** Pagefind in an open page, everything at hand. */
export async function pagefindContender(
  find: FindFile,
  browser: OpenBrowser,
): Promise<Contender & { close: () => void }> {
  const { origin, close } = await serve(find);
  const page = await browser.newPage();
  await page.goto(origin);
  await page.waitForFunction(() => window.ask !== undefined);
  return { name: 'Pagefind', close, find: (typed) => page.evaluate((words) => window.ask?.(words) ?? [], typed) };
}
