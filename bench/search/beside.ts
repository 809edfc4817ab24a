// A corpus, its files and questions → how the other engines answer with their own defaults, and what a first visit costs with each.

import { rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Files } from '../../src/search/shards/write.ts';
import { openBrowser } from '../../test/harness/browser.ts';
import { type Cold, coldVisits } from './cold/engines.ts';
import type { FindFile } from './cold/link.ts';
import { plainLunr } from './contenders/lunr.ts';
import { plainMiniSearch } from './contenders/minisearch.ts';
import { pagefindContender, pagefindSite, writePagefind } from './contenders/pagefind.ts';
import type { Listing } from './listing.ts';
import type { Question } from './questions.ts';
import { type Showing, showingOf } from './relevance.ts';

/** What is known of the engines; they themselves are let go, as several of them take gigabytes. */
export interface Beside {
  readonly showings: readonly Showing[];
  readonly cold: readonly Cold[];
  /** Compressed, in bytes. */
  readonly sizes: Readonly<Record<'lunr' | 'MiniSearch', number>>;
}

/** Asks the engines and visits them; `whenAsked` is told of the answers before the visits. */
export async function besidePeers(
  listings: readonly Listing[],
  files: Files,
  questions: readonly Question[],
  whenAsked: (showings: readonly Showing[]) => void,
): Promise<Beside> {
  const [miniSearch, lunr] = [await plainMiniSearch(listings), plainLunr(listings)];
  const folder = await writePagefind(listings);
  const pagefind = await pagefindSite(folder);
  const showings = [
    await showingOf(miniSearch, questions),
    await showingOf(lunr, questions),
    await pagefindShowing(pagefind, questions),
  ];
  whenAsked(showings);
  const indexes = { listings, files, pagefind, miniSearch: miniSearch.index, lunr: lunr.index };
  const cold = await coldVisits(indexes, questions);
  rmSync(folder, { recursive: true });
  return { showings, cold, sizes: { lunr: packedSize(lunr.index), MiniSearch: packedSize(miniSearch.index) } };
}

async function pagefindShowing(site: FindFile, questions: readonly Question[]): Promise<Showing> {
  const browser = await openBrowser();
  const contender = await pagefindContender(site, browser);
  const showing = await showingOf(contender, questions);
  contender.close();
  await browser.close();
  return showing;
}

function packedSize(index: object): number {
  return gzipSync(JSON.stringify(index)).length;
}
