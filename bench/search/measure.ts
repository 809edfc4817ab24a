// A corpus → everything that is measured of every engine.

import { rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Files } from '../../src/search/shards/write.ts';
import { openBrowser } from '../../test/harness/browser.ts';
import { type Difference, differenceOf } from './bootstrap.ts';
import type { Visit } from './cold/cold.ts';
import { type Cold, coldVisits } from './cold/engines.ts';
import type { FindFile } from './cold/link.ts';
import { type RealPage, realPageOf } from './cold/real-page.ts';
import type { Contender } from './contender.ts';
import { plainLunr } from './contenders/lunr.ts';
import { plainMiniSearch, strategicMiniSearch } from './contenders/minisearch.ts';
import { filesFor, openFiles, ours } from './contenders/ours.ts';
import { pagefindContender, pagefindSite, writePagefind } from './contenders/pagefind.ts';
import { type Cost, costOf } from './cost.ts';
import { countingTimes } from './counting.ts';
import { type Equality, equalityOf } from './equality.ts';
import { mean, quantile } from './figures.ts';
import type { Corpus } from './listing.ts';
import { type Question, questionsFor, SORTS } from './questions.ts';
import { type Showing, showingOf } from './relevance.ts';

/** All that was measured. */
export interface Measured {
  readonly questions: readonly Question[];
  /** Ours first. */
  readonly showings: readonly Showing[];
  /** Ours less MiniSearch with our strategy, of all questions and by sort. */
  readonly against: ReadonlyMap<string, Difference>;
  readonly cold: readonly Cold[];
  /** The project's own search page with all that belongs to it; undefined where no site is built. */
  readonly realPage: RealPage | undefined;
  readonly equality: Equality;
  readonly counting: readonly number[];
  readonly costs: Readonly<Record<'ours' | 'pagefind', Cost>>;
  /** Compressed, in bytes. */
  readonly sizes: Readonly<Record<'ours' | 'dictionary' | 'lunr' | 'MiniSearch', number>>;
}

/** How it is measured. */
export interface Measuring {
  readonly seed: number;
  readonly say: (what: string) => void;
}

/** Measures. */
export async function measure({ name, listings }: Corpus, { seed, say }: Measuring): Promise<Measured> {
  const questions = questionsFor(listings, seed);
  say('indexing');
  const files = filesFor(listings);
  const searchable = await openFiles(files);
  const [miniSearch, strategic, lunr] = [
    await plainMiniSearch(listings),
    await strategicMiniSearch(listings),
    plainLunr(listings),
  ];
  const folder = await writePagefind(listings);
  const pagefind = await pagefindSite(folder);
  say('asking every engine');
  const showings = await showingsOf([await ours(searchable), strategic, miniSearch, lunr], questions);
  say(showings.map(({ name: who, ranks }) => `${who}: ${mean(ranks).toFixed(3)} of all questions`).join(', '));
  const inBrowser = await pagefindShowing(pagefind, questions);
  say('visiting with an empty browser');
  const cold = await coldVisits(
    { listings, files, pagefind, miniSearch: miniSearch.index, lunr: lunr.index },
    questions,
  );
  rmSync(folder, { recursive: true });
  say(cold.map(({ name: who, visits }) => `${who}: ${middleKilobytes(visits)} KB to the first`).join(', '));
  const costs = { ours: costOf('ours', listings.length, name), pagefind: costOf('pagefind', listings.length, name) };
  say(
    `built alone in ${costs.ours.cpuSeconds} and ${costs.pagefind.cpuSeconds} CPU s; comparing with lunr in every mode`,
  );
  return {
    questions,
    showings: [...showings, inBrowser],
    against: differences(questions, showings),
    cold,
    realPage: await realPageOf('_site', 'phone examination'),
    equality: await equalityOf(listings, searchable.index),
    counting: await countingTimes(
      searchable,
      questions.map(({ typed }) => typed),
    ),
    costs,
    sizes: {
      ours: sizeOf(files, /^(manifest|terms)/),
      dictionary: sizeOf(files, /^(words|forward|reversed)/),
      lunr: gzipSync(JSON.stringify(lunr.index)).length,
      MiniSearch: gzipSync(JSON.stringify(miniSearch.index)).length,
    },
  };
}

async function showingsOf(contenders: readonly Contender[], questions: readonly Question[]): Promise<Showing[]> {
  const showings: Showing[] = [];
  for (const contender of contenders) showings.push(await showingOf(contender, questions));
  return showings;
}

async function pagefindShowing(site: FindFile, questions: readonly Question[]): Promise<Showing> {
  const browser = await openBrowser();
  const contender = await pagefindContender(site, browser);
  const showing = await showingOf(contender, questions);
  contender.close();
  await browser.close();
  return showing;
}

/** Of the first showing less the second. */
function differences(
  questions: readonly Question[],
  [first, second]: readonly Showing[],
): ReadonlyMap<string, Difference> {
  const ranksOf = (showing: Showing | undefined, isMeant: (question: Question) => boolean) =>
    showing?.ranks.filter((_, at) => questions[at] && isMeant(questions[at])) ?? [];
  const compare = (isMeant: (question: Question) => boolean) =>
    differenceOf(ranksOf(first, isMeant), ranksOf(second, isMeant));
  return new Map([
    ['all', compare(() => true)],
    ...SORTS.map((sort) => [sort, compare((question) => question.sort === sort)] as const),
  ]);
}

function middleKilobytes(visits: readonly Visit[]): number {
  const bytes = visits.map(({ firstBytes }) => firstBytes);
  return Math.round(quantile(bytes, 0.5) / 1000);
}

/** The index as such, the words that slips are mended by apart; what the others do not have, texts and facets, is left out. */
function sizeOf(files: Files, isCounted: RegExp): number {
  return [...files].reduce((sum, [name, { length }]) => sum + (isCounted.test(name) ? length : 0), 0);
}
