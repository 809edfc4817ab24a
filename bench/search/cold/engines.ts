// A corpus and its indexes → what a first visit costs with each engine, on the same questions.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type lunr from 'lunr';
import type { Files } from '../../../src/search/shards/write.ts';
import type { MiniSearch } from '../contenders/minisearch.ts';
import type { Listing } from '../listing.ts';
import { PEERS } from '../peers.ts';
import type { Question } from '../questions.ts';
import { type Visit, visitsOf } from './cold.ts';
import type { FindFile } from './link.ts';
import { packedFile, pageFiles, textFile } from './site.ts';

/** An engine's first visits. */
export interface Cold {
  readonly name: string;
  readonly visits: readonly Visit[];
  /** With a slip of typing in each question; none of engines that fetch everything at once. */
  readonly mistyped: readonly Visit[];
}

/** What the engines made of the corpus. */
export interface Indexes {
  readonly listings: readonly Listing[];
  readonly files: Files;
  readonly pagefind: FindFile;
  readonly miniSearch: MiniSearch;
  readonly lunr: lunr.Index;
}

const VISITS = 20;
/** Engines that fetch everything at once cost the same every time. */
const FEW_VISITS = 2;

/** Visits all engines one after another. */
export async function coldVisits(indexes: Indexes, questions: readonly Question[]): Promise<Cold[]> {
  const asked = spread(
    questions.filter(({ sort }) => sort !== 'mistyped'),
    VISITS,
  );
  const mistyped = spread(
    questions.filter(({ sort }) => sort === 'mistyped'),
    VISITS,
  );
  const few = spread(asked, FEW_VISITS);
  const sites: readonly (readonly [name: string, find: FindFile])[] = [
    ['ours', await oursSite(indexes.files)],
    ['Pagefind', indexes.pagefind],
  ];
  const whole: readonly (readonly [name: string, find: FindFile])[] = [
    ['MiniSearch', await miniSearchSite(indexes)],
    ['lunr', await lunrSite(indexes)],
  ];
  const cold: Cold[] = [];
  for (const [name, find] of sites)
    cold.push({
      name,
      visits: await visitsOf(find, typedIn(asked)),
      mistyped: await visitsOf(find, typedIn(mistyped)),
    });
  for (const [name, find] of whole) cold.push({ name, visits: await visitsOf(find, typedIn(few)), mistyped: [] });
  return cold;
}

/** So many of them, from all sorts alike. */
function spread<T>(list: readonly T[], count: number): T[] {
  return Array.from({ length: count }, (_, at) => list[Math.floor((at * list.length) / count)]).filter(
    (item) => item !== undefined,
  );
}

function typedIn(questions: readonly Question[]): string[] {
  return questions.map(({ typed }) => typed);
}

async function oursSite(files: Files): Promise<FindFile> {
  const page = await pageFiles('ours-page', { preloads: ['/search/manifest.bin'], hasLunrParts: true });
  return (path) => {
    const file = files.get(path.replace('/search/', ''));
    return page.get(path) ?? (file && packedFile(file));
  };
}

async function miniSearchSite({ miniSearch }: Indexes): Promise<FindFile> {
  const page = await pageFiles('minisearch-page');
  const code = readFileSync(join(PEERS, 'minisearch/dist/es/index.js'));
  page.set('/minisearch.js', textFile('js', code));
  page.set('/index.json', textFile('json', JSON.stringify(miniSearch)));
  return (path) => page.get(path);
}

async function lunrSite({ lunr: index, listings }: Indexes): Promise<FindFile> {
  const page = await pageFiles('lunr-page');
  page.set('/index.json', textFile('json', JSON.stringify(index)));
  page.set('/cards.json', textFile('json', JSON.stringify(listings.map(({ title, summary }) => ({ title, summary })))));
  return (path) => page.get(path);
}
