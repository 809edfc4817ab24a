// A corpus → MiniSearch over it, with its defaults and with this project's strategy.

import { tellingWords } from '../../../src/search/analyse.ts';
import { SHORTEST_MISTYPED } from '../../../src/search/slip.ts';
import { fold } from '../../../src/text/fold.ts';
import { type Contender, SHOWN } from '../contender.ts';
import type { Listing } from '../listing.ts';
import { peer } from '../peers.ts';

/** What is used of MiniSearch 7.2.0. */
export interface MiniSearch {
  readonly addAll: (documents: readonly object[]) => void;
  readonly search: (query: string | object, options?: object) => { readonly id: number }[];
}
type MiniSearchModule = { readonly default: new (options: object) => MiniSearch };

const FIELDS = ['title', 'summary', 'tags', 'text'];

/** With its defaults. */
export async function plainMiniSearch(
  listings: readonly Listing[],
): Promise<Contender & { readonly index: MiniSearch }> {
  const index = await indexOf(listings, FIELDS);
  return { name: 'MiniSearch', index, find: async (typed) => firstOf(index.search(typed)) };
}

/**
 * With this project's strategy: all words before any, the last one also unfinished at a low weight, slips mended in words that
 * nothing knows, the whole title as a term of its own, and the same weights.
 */
export async function strategicMiniSearch(listings: readonly Listing[]): Promise<Contender> {
  const index = await indexOf(listings, [...FIELDS, 'name']);
  const isKnown = remembering((word) => index.search(word, { fields: FIELDS }).length > 0);
  return { name: 'MiniSearch with our strategy', find: async (typed) => withStrategy(index, typed, isKnown) };
}

async function indexOf(listings: readonly Listing[], fields: readonly string[]): Promise<MiniSearch> {
  const { default: Index } = await peer<MiniSearchModule>('minisearch');
  const index = new Index({ fields, storeFields: ['title', 'summary'] });
  const documents = listings.map(({ tags, ...listing }, id) => ({
    ...listing,
    id,
    tags: tags.join(' '),
    name: nameTerm(listing.title),
  }));
  index.addAll(documents);
  return index;
}

function withStrategy(index: MiniSearch, typed: string, isKnown: (word: string) => boolean): number[] {
  const words = {
    queries: [typed],
    fields: FIELDS,
    boost: { title: 2, tags: 0.5 },
    prefix: (_: string, place: number, all: readonly string[]) => place === all.length - 1,
    fuzzy: (word: string) => word.length >= SHORTEST_MISTYPED && !isKnown(word) && 1,
    weights: { prefix: 0.1, fuzzy: 0.7 },
  };
  const name = { queries: [nameTerm(typed)], fields: ['name'], tokenize: (text: string) => [text], prefix: true };
  const named = { ...name, weights: { prefix: 0.1, fuzzy: 0.7 } };
  const asking = (combineWith: string) =>
    index.search({ combineWith: 'OR', queries: [{ ...words, combineWith }, named] });
  const all = firstOf(asking('AND'));
  if (all.length === SHOWN) return all;
  return [...new Set([...all, ...asking('OR').map(({ id }) => id)])].slice(0, SHOWN);
}

function firstOf(results: readonly { readonly id: number }[]): number[] {
  return results.slice(0, SHOWN).map(({ id }) => id);
}

function remembering(ask: (word: string) => boolean): (word: string) => boolean {
  const known = new Map<string, boolean>();
  return (word) => {
    const answer = known.get(word) ?? ask(word);
    known.set(word, answer);
    return answer;
  };
}

/** A whole title as one term, which no word is. @example nameTerm('The Acme Kiosk') // "=acmekiosk" */
function nameTerm(title: string): string {
  return `=${fold(tellingWords(title).join(' ')).replaceAll(' ', '')}`;
}
