// A search and a catalogue → the answer: the one query code of the browser and of the command line.

import type { MatchedField, Result, SearchAnswer, SearchQuery } from './answer.ts';
import type { Group } from './card.ts';
import { type Choice, choicesOf, FAILS, MEETS, OPEN, OTHERWISE } from './choice.ts';
import { type Plan, planFor } from './plan.ts';
import { excludedBy, type Ranking, rank } from './rank.ts';
import { type Reading, readWords } from './read.ts';
import { readPhrasesIn } from './said.ts';
import type { Searchable } from './searchable.ts';

/**
 * Answers a search. Any text gives an answer; with no words every entry that passes the filters is listed by its title. Only the
 * columns of the chosen facets are fetched, and texts only where a "phrase" must be looked for in them.
 */
export async function search(
  searchable: Searchable,
  { words, filters = new Map() }: SearchQuery,
): Promise<SearchAnswer> {
  const readings = readWords(words);
  const [{ plan, ranking }, choices] = await Promise.all([
    ranked(searchable, readings, words),
    choicesOf(searchable, filters),
  ]);
  const bands = inBands(searchable, ranking, choices);
  const supply = bands.results.filter(({ group }) => group === 'supply').length;
  return {
    query: words,
    read: readings.map(({ text }) => text),
    alsoSearched: plan.alsoSearched,
    didYouMean: plan.didYouMean,
    coverage: ranking.coverage,
    total: bands.results.length,
    groups: { supply, demand: bands.results.length - supply },
    ...bands,
    found: ranking.documents,
  };
}

async function ranked(
  searchable: Searchable,
  readings: readonly Reading[],
  words: string,
): Promise<{ readonly plan: Plan; readonly ranking: Ranking }> {
  const { engine } = searchable;
  const plan = await planFor(engine, readings);
  const readPhrases = readPhrasesIn(searchable);
  if (plan.wanted.length > 0) return { plan, ranking: await rank(engine, plan, readPhrases) };
  const isUnreadable = readings.length === 0 && words.trim() !== '';
  if (isUnreadable) return { plan, ranking: { ...NOTHING_MATCHED, documents: new Uint32Array() } };
  const excluded = await excludedBy(engine, plan, readPhrases);
  return { plan, ranking: { ...NOTHING_MATCHED, documents: await byTitle(searchable, excluded) } };
}

async function byTitle({ order }: Searchable, excluded: ReadonlySet<number>): Promise<Uint32Array> {
  const places = await order('title');
  const sorted = new Uint32Array(places.length);
  places.forEach((place, document) => {
    sorted[place] = document;
  });
  return excluded.size === 0 ? sorted : sorted.filter((document) => !excluded.has(document));
}

const NOTHING_MATCHED: Omit<Ranking, 'documents'> = {
  coverage: 'enough',
  scores: new Float64Array(),
  matchedIn: () => [],
  termsIn: () => new Set(),
};

type Bands = Pick<SearchAnswer, 'results' | 'notStated' | 'notMet'>;

/** The worst stand to any choice decides the band. */
function inBands({ supplyCount, fields }: Searchable, ranking: Ranking, choices: readonly Choice[]): Bands {
  const bands: Record<number, Result[]> = { [MEETS]: [], [OPEN]: [], [OTHERWISE]: [], [FAILS]: [] };
  const order = new Map(fields.map(({ name }, place) => [name, place]));
  for (const group of ['supply', 'demand'] as const) {
    for (const document of ranking.documents) {
      if (document < supplyCount !== (group === 'supply')) continue;
      const stand = choices.reduce((worst, { standOf }) => Math.max(worst, standOf(document)), MEETS);
      bands[stand]?.push(new RankedResult(document, group, ranking, order));
    }
  }
  return { results: bands[MEETS] ?? [], notStated: bands[OPEN] ?? [], notMet: bands[OTHERWISE] ?? [] };
}

/**
 * What matched is worked out when it is asked for: most results are never shown. A class, because thousands of objects with getters of
 * their own take longer to make than to find.
 */
class RankedResult implements Result {
  readonly document: number;
  readonly score: number;
  readonly group: Group;
  readonly #ranking: Ranking;
  readonly #order: ReadonlyMap<string, number>;

  constructor(document: number, group: Group, ranking: Ranking, order: ReadonlyMap<string, number>) {
    this.document = document;
    this.score = ranking.scores[document] ?? 0;
    this.group = group;
    this.#ranking = ranking;
    this.#order = order;
  }

  get matched(): readonly MatchedField[] {
    const placeOf = ({ field }: MatchedField) => this.#order.get(field) ?? 0;
    return [...this.#ranking.matchedIn(this.document)].sort((a, b) => placeOf(a) - placeOf(b));
  }

  get terms(): ReadonlySet<string> {
    return this.#ranking.termsIn(this.document);
  }
}
