// A corpus and questions → how ours stands beside MiniSearch with our strategy, over all questions and by sort.

import type { Searchable } from '../../src/search/searchable.ts';
import { type Difference, differenceOf } from './bootstrap.ts';
import { strategicMiniSearch } from './contenders/minisearch.ts';
import { ours } from './contenders/ours.ts';
import type { Listing } from './listing.ts';
import { type Question, SORTS } from './questions.ts';
import { type Showing, showingOf } from './relevance.ts';

/** How the two did. */
export interface Against {
  /** Ours first. */
  readonly showings: readonly [ours: Showing, strategic: Showing];
  /** Ours less MiniSearch with our strategy, of all questions and by sort. */
  readonly differences: ReadonlyMap<string, Difference>;
}

/** Asks both. */
export async function againstMiniSearch(
  searchable: Searchable,
  listings: readonly Listing[],
  questions: readonly Question[],
): Promise<Against> {
  const own = await showingOf(await ours(searchable), questions);
  const strategic = await showingOf(await strategicMiniSearch(listings), questions);
  const compare = (isMeant: (question: Question) => boolean) =>
    differenceOf(ranksOf(own, questions, isMeant), ranksOf(strategic, questions, isMeant));
  const differences = new Map([
    ['all', compare(() => true)],
    ...SORTS.map((sort) => [sort, compare((question) => question.sort === sort)] as const),
  ]);
  return { showings: [own, strategic], differences };
}

function ranksOf({ ranks }: Showing, questions: readonly Question[], isMeant: (question: Question) => boolean) {
  return ranks.filter((_, at) => questions[at] && isMeant(questions[at]));
}
