// Results → the record that somebody takes away, as CSV and as JSON: what was asked, what was found, and as of when.

import type { Card } from '../../../search/card.ts';
import type { Searchable } from '../../../search/search-index.ts';
import { written } from '../../../text/csv.ts';
import { NOTICE } from '../../../text/notice.ts';
import type { BuildMark } from '../keep/build.ts';
import { ORIGIN, originOf, urlOf } from '../shortlist/record.ts';
import type { FoundBy } from '../shortlist/shortlist.ts';
import { foundBy } from './found-by.ts';
import { GROUP_TITLES } from './groups.ts';
import type { Answered } from './page-state.ts';

/** Results, and what a record says of them. */
export interface Results {
  readonly index: Pick<Searchable, 'facets' | 'cards'>;
  readonly answered: Answered;
  readonly build: BuildMark;
  /** The day on which they are taken away. */
  readonly day: string;
}

/** The results as one JSON document. */
export function resultsAsJson(results: Results): string {
  const { answered, build, day } = results;
  const { sentence, filters, fragment } = foundBy(results.index, answered);
  const search = { sentence, words: answered.answer.query, filters, url: urlOf(build, `/search/${fragment}`) };
  const { site, asOf, commit } = build;
  const found = cardsOf(results).map((card) => ({ ...card, url: urlOf(build, card.url) }));
  return `${JSON.stringify({ site, notice: NOTICE, downloaded: day, asOf, commit, search, results: found }, null, 2)}\n`;
}

/** The results as a table, of which each row says by itself where it comes from. */
export function resultsAsCsv(results: Results): string {
  const { answered, build, day } = results;
  const found = foundBy(results.index, answered);
  const rows = cardsOf(results).map((card) => [
    ...cellsOf(card, build),
    ...searchCells(found, build),
    ...originOf(build, day),
  ]);
  return written([[...COLUMNS, ...SEARCH_COLUMNS, ...ORIGIN], ...rows]);
}

const COLUMNS = ['group', 'kind', 'title', 'summary', 'supplier', 'asked by', 'areas', 'state', 'reviewed', 'url'];
const SEARCH_COLUMNS = ['search', 'filters', 'search url'];

function cellsOf(card: Card, build: BuildMark): string[] {
  const { group, sort, title, summary, supplier = '', raisedBy = [], areas, reviewed, url } = card;
  const state = card.lifecycle ?? card.stage ?? '';
  return [
    GROUP_TITLES[group],
    sort,
    title,
    summary,
    supplier,
    raisedBy.join('; '),
    areas.join('; '),
    state,
    reviewed,
    urlOf(build, url),
  ];
}

function searchCells({ sentence, filters, fragment }: FoundBy, build: BuildMark): string[] {
  return [sentence, filters.join('; '), urlOf(build, `/search/${fragment}`)];
}

function cardsOf({ index, answered }: Results): Card[] {
  return answered.answer.hits.flatMap(({ document }) => index.cards[document] ?? []);
}
