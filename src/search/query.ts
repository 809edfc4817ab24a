// A search and an index → the answer: the one query code of the browser and of the command line.

import { fold } from '../text/fold.ts';
import type { Hit, SearchAnswer, SearchQuery } from './answer.ts';
import type { Group } from './card.ts';
import { type Plan, planFor } from './plan.ts';
import { excludedBy, type HasPhrase, type Ranked, type Ranking, rank } from './rank.ts';
import { type Reading, readWords } from './read.ts';
import type { Searchable } from './search-index.ts';
import { tally } from './tally.ts';

/** Answers a search. Any text gives an answer; with no words every entry that passes the filters is listed by its title. */
export async function search(
  index: Searchable,
  { words, filters = new Map(), limit }: SearchQuery,
): Promise<SearchAnswer> {
  const readings = readWords(words);
  const plan = await planFor(index.engine, index.thesaurus, readings);
  const { coverage, ranked } = await rankingFor(index, plan, readings, words);
  const { passing, counts } = tally(
    index.facets,
    ranked.map(({ document }) => document),
    filters,
  );
  const passed = new Set(passing);
  const hits = inGroups(ranked.filter(({ document }) => passed.has(document)).flatMap((one) => hitOf(index, one)));
  return {
    query: words,
    read: readings.map(({ text }) => text),
    alsoSearched: plan.alsoSearched,
    didYouMean: plan.didYouMean,
    coverage,
    total: hits.length,
    groups: { supply: countOf(hits, 'supply'), demand: countOf(hits, 'demand') },
    hits: hits.slice(0, limit),
    facets: counts,
  };
}

async function rankingFor(
  index: Searchable,
  plan: Plan,
  readings: readonly Reading[],
  words: string,
): Promise<Ranking> {
  const hasPhrase = phrasesIn(index);
  if (plan.wanted.length > 0) return rank(index.engine, plan, hasPhrase);
  const isUnreadable = readings.length === 0 && words.trim() !== '';
  if (isUnreadable) return { coverage: 'enough', ranked: [] };
  return { coverage: 'enough', ranked: byTitle(index, await excludedBy(index.engine, plan, hasPhrase)) };
}

function phrasesIn({ cards, texts, facets }: Searchable): HasPhrase {
  return (document, phrase) => {
    const card = cards[document];
    const labels = facets.flatMap(({ column, values }) =>
      (column[document] ?? []).map((place) => values[place]?.label),
    );
    const parts = [card?.title, card?.summary, texts[document], ...labels];
    return parts.some((part) => ` ${fold(part ?? '')} `.includes(` ${phrase} `));
  };
}

function byTitle({ cards }: Searchable, excluded: ReadonlySet<number>): Ranked[] {
  return cards
    .map((card, document) => ({ key: fold(card.title), document }))
    .filter(({ document }) => !excluded.has(document))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : a.document - b.document))
    .map(({ document }) => ({ document, score: 0, matched: [], terms: new Set<string>() }));
}

function hitOf({ cards, fields }: Searchable, { document, score, matched, terms }: Ranked): Hit[] {
  const card = cards[document];
  if (!card) return [];
  const { id, group, kind, title, url } = card;
  const order = new Map(fields.map(({ name }, place) => [name, place]));
  const inOrder = [...matched].sort((a, b) => (order.get(a.field) ?? 0) - (order.get(b.field) ?? 0));
  return [{ id, group, kind, title, url, score, matched: inOrder, document, terms }];
}

function inGroups(hits: readonly Hit[]): Hit[] {
  return [...hits.filter(({ group }) => group === 'supply'), ...hits.filter(({ group }) => group === 'demand')];
}

function countOf(hits: readonly Hit[], group: Group): number {
  return hits.filter((hit) => hit.group === group).length;
}
