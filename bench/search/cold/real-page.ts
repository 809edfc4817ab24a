// A built site → what its own search page costs to a first result: with its styles, fonts, code and filters.

import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser } from '../../../test/harness/browser.ts';
import { type FindFile, SLOW, serve } from './link.ts';
import { packedFile, textFile } from './site.ts';

/** What the page cost. */
export interface RealPage {
  readonly bytes: number;
  readonly requests: number;
  readonly ms: number;
}

const RESULT = '.app-card__title a';

/** Asks the search page of the site in that folder for these words; undefined where none is built. */
export async function realPageOf(folder: string, words: string): Promise<RealPage | undefined> {
  if (!existsSync(join(folder, 'search/latest.json'))) return undefined;
  const server = await serve(siteIn(folder), SLOW);
  const browser = await openBrowser();
  const page = await browser.newPage();
  await page.goto(`${server.origin}/search/#q=${encodeURIComponent(words)}`, { waitUntil: 'commit' });
  await page.locator(RESULT).first().waitFor({ timeout: 60_000 });
  const { bytes, requests } = server.fetched;
  const ms = await page.evaluate(() => performance.now());
  await browser.close();
  server.close();
  return { bytes, requests, ms };
}

function siteIn(folder: string): FindFile {
  return (path) => {
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    if (path.includes('..') || !existsSync(file) || !statSync(file).isFile()) return undefined;
    const ending = /\.(html|css|js|json|svg)$/.exec(file)?.[1];
    const bytes = readFileSync(file);
    return ending ? textFile(ending, bytes) : packedFile(bytes);
  };
}
