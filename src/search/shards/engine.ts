// Terms and a dictionary that are fetched in pieces → the engine that the search strategy asks.

import { NAME_MARK } from '../analyse.ts';
import type { Engine, Found, Sought } from '../engine.ts';
import { isOneSlipFrom } from '../spellings.ts';
import { type Dictionary, nearlyAll } from './dictionary.ts';
import type { DictionaryWord } from './dictionary-file.ts';
import type { Parameters } from './manifest.ts';
import { type SoughtTerm, scored } from './score.ts';
import type { Terms } from './terms.ts';
import type { WeightedList } from './weight.ts';

/** The engine over an index. */
export function engineOver(terms: Terms, dictionary: Dictionary, parameters: Parameters): Engine {
  return {
    find: async (sought) => foundBy(await soughtIn(terms, sought), parameters),
    known: async (wanted) => {
      const isKnown = await Promise.all(wanted.map(terms.has));
      return new Set(wanted.filter((_, place) => isKnown[place]));
    },
    beginning: async (letters, limit) => mostFrequent(await dictionary.beginning(letters)).slice(0, limit),
    near: async (word) => {
      const words = await nearlyAll(dictionary, word);
      return mostFrequent(words.filter(({ text }) => isOneSlipFrom(text, word) && isName(text) === isName(word)));
    },
    others: async (wanted) => new Map((await Promise.all(wanted.map(terms.synonyms))).flat()),
  };
}

async function soughtIn(terms: Terms, sought: readonly Sought[]): Promise<SoughtTerm[]> {
  const found = await Promise.all(sought.map(async ({ term, boost }) => ({ term: await terms.find(term), boost })));
  return found.flatMap(({ term, boost }) => (term ? [{ term, boost }] : []));
}

function isName(text: string): boolean {
  return text.startsWith(NAME_MARK);
}

function mostFrequent(words: readonly DictionaryWord[]): string[] {
  const sorted = [...words].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  return sorted.map(({ text }) => text);
}

function foundBy(sought: readonly SoughtTerm[], { documentCount, fields }: Parameters): Found {
  const lists = new Map(sought.map(({ term }) => [term.term, [...term.lists.values()]]));
  const standOf = ({ field, documents }: WeightedList) => ({ field: fields[field]?.name ?? '', documents });
  return { ...scored(sought, documentCount), standsIn: (term) => (lists.get(term) ?? []).map(standOf) };
}
