// Results → the record that somebody takes away, as CSV and as JSON: what was asked, what was found, and as of when.

import type { Result } from '../../../search/answer.ts';
import { BANDS, type Band } from '../../../search/bands.ts';
import type { Card } from '../../../search/card.ts';
import { GROUP_TITLES } from '../../../search/card.ts';
import type { Searchable } from '../../../search/searchable.ts';
import { written } from '../../../text/csv.ts';
import { NOTICE } from '../../../text/notice.ts';
import type { BuildMark } from '../keep/build.ts';
import { ORIGIN, originOf, urlOf } from '../shortlist/record.ts';
import type { FoundBy } from '../shortlist/shortlist.ts';
import { foundBy } from './found-by.ts';
import type { Answered } from './page-state.ts';

/** Results, and what a record says of them. */
export interface Results {
  readonly index: Searchable;
  readonly answered: Answered;
  readonly build: BuildMark;
  /** The day on which they are taken away. */
  readonly day: string;
}

/** A result as it is taken away. */
interface Taken {
  readonly band: string;
  readonly card: Card;
}

/** How a record calls the bands. */
const BAND_NAMES: Readonly<Record<Band, string>> = {
  meets: 'meets',
  notStated: 'not stated',
  notMet: 'does not meet',
};

/** So many cards are fetched at a time: browsers refuse thousands of requests at once. */
const AT_ONCE = 400;

/** The results as one JSON document. */
export async function resultsAsJson(results: Results): Promise<string> {
  const { index, answered, build, day } = results;
  const { sentence, filters, fragment } = foundBy(index, answered);
  const search = { sentence, words: answered.answer.query, filters, url: urlOf(build, `/search/${fragment}`) };
  const { site, asOf, commit } = build;
  const found = (await takenFrom(results)).map(({ band, card }) => ({ band, ...card, url: urlOf(build, card.url) }));
  return `${JSON.stringify({ site, notice: NOTICE, downloaded: day, asOf, commit, search, results: found }, null, 2)}\n`;
}

/** The results as a table, of which each row says by itself where it comes from. */
export async function resultsAsCsv(results: Results): Promise<string> {
  const { index, answered, build, day } = results;
  const found = foundBy(index, answered);
  const rows = (await takenFrom(results)).map((taken) => [
    ...cellsOf(taken, build),
    ...searchCells(found, build),
    ...originOf(build, day),
  ]);
  return written([[...COLUMNS, ...SEARCH_COLUMNS, ...ORIGIN], ...rows]);
}

const COLUMNS = [
  'band',
  'group',
  'kind',
  'title',
  'summary',
  'supplier',
  'asked by',
  'areas',
  'state',
  'reviewed',
  'url',
];
const SEARCH_COLUMNS = ['search', 'filters', 'search url'];

function cellsOf({ band, card }: Taken, build: BuildMark): string[] {
  const { group, sort, title, summary, supplier = '', raisedBy = [], areas, reviewed, url } = card;
  const state = card.lifecycle ?? card.stage ?? '';
  return [
    band,
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

/** All results with their cards, band by band: what meets the filters first. */
async function takenFrom({ index, answered: { answer } }: Results): Promise<Taken[]> {
  const bands: Readonly<Record<Band, readonly Result[]>> = { ...answer, meets: answer.results };
  const all = BANDS.flatMap((band) => bands[band].map(({ document }) => ({ band: BAND_NAMES[band], document })));
  const taken: Taken[] = [];
  for (let from = 0; from < all.length; from += AT_ONCE) {
    const some = all.slice(from, from + AT_ONCE);
    const cards = await index.cards(some.map(({ document }) => document));
    taken.push(...cards.map((card, place) => ({ band: some[place]?.band ?? '', card })));
  }
  return taken;
}
