// A corpus → everything that is measured of every engine; each table is shown as soon as its figures are known.

import type { Files } from '../../src/search/shards/write.ts';
import { againstMiniSearch } from './against.ts';
import { besidePeers } from './beside.ts';
import { realPageOf } from './cold/real-page.ts';
import { filesFor, openFiles } from './contenders/ours.ts';
import { costOf } from './cost.ts';
import { countingTimes } from './counting.ts';
import { equalityOf } from './equality.ts';
import type { Corpus } from './listing.ts';
import type { Measured } from './measured.ts';
import { questionsFor } from './questions.ts';
import { againstTable, equalityTable, realPageNote, showingsTable, sizesTable, visitsTable } from './table.ts';

/** How it is measured. */
export interface Measuring {
  readonly seed: number;
  /** Tells what is going on while it lasts. */
  readonly say: (what: string) => void;
  /** Takes each table. */
  readonly show: (table: string) => void;
}

/** Measures. The comparison with lunr comes last, as it takes longest. */
export async function measure({ name, listings }: Corpus, { seed, say, show }: Measuring): Promise<Measured> {
  const questions = questionsFor(listings, seed);
  say('indexing');
  const files = filesFor(listings);
  const searchable = await openFiles(files);
  say('asking ours, and MiniSearch with our strategy');
  const { showings: both, differences } = await againstMiniSearch(searchable, listings, questions);
  show(againstTable(differences));
  say('asking every other engine');
  const beside = await besidePeers(listings, files, questions, (others) => {
    show(showingsTable(questions, [...both, ...others]));
    say('visiting with an empty browser');
  });
  show(visitsTable(beside.cold));
  const realPage = await realPageOf('_site', 'phone examination');
  show(realPageNote(realPage));
  say('counting facets, and building alone');
  const typed = questions.map((question) => question.typed);
  const counting = await countingTimes(searchable, typed);
  const costs = { ours: costOf('ours', listings.length, name), pagefind: costOf('pagefind', listings.length, name) };
  const sizes = { ...beside.sizes, ...sizesOf(files) };
  show(sizesTable(sizes, costs));
  say('comparing with lunr in every mode');
  const equality = equalityOf(files, { corpus: name, size: listings.length, seed });
  show(equalityTable(equality));
  const showings = [...both, ...beside.showings];
  return { questions, showings, against: differences, cold: beside.cold, realPage, equality, counting, costs, sizes };
}

/** The index as such, the words that slips are mended by apart; what the others do not have, texts and facets, is left out. */
function sizesOf(files: Files): Readonly<Record<'ours' | 'dictionary', number>> {
  const sizeOf = (isCounted: RegExp): number =>
    [...files].reduce((sum, [name, { length }]) => sum + (isCounted.test(name) ? length : 0), 0);
  return { ours: sizeOf(/^(manifest|terms)/), dictionary: sizeOf(/^(words|forward|reversed)/) };
}
