// Terms and a dictionary that are fetched in pieces → the engine that the search strategy asks.

import { termOf } from '../analyse.ts';
import type { Engine, Found, Sought } from '../engine.ts';
import { isOneSlipFrom } from '../spellings.ts';
import { type Dictionary, nearlyAll } from './dictionary.ts';
import type { DictionaryWord } from './dictionary-file.ts';
import type { Parameters } from './manifest.ts';
import { inEveryField, scored } from './score.ts';
import type { Terms } from './terms.ts';
import type { WeightedList, WeightedTerm } from './weight.ts';

// What may be fetched to complete a word: files of terms, or else one file for each of the most frequent words.
const MOST_FILES = 4;
const MOST_WORDS = 8;

/** The engine over an index. */
export function engineOver(terms: Terms, dictionary: Dictionary, parameters: Parameters): Engine {
  const wordsBeginning = async (letters: string, limit: number): Promise<string[]> =>
    mostFrequent(await dictionary.beginning(letters)).slice(0, limit);
  return {
    find: async (sought) => foundBy(await soughtIn(terms, sought), parameters),
    known: async (wanted) => {
      const isKnown = await Promise.all(wanted.map(terms.has));
      return new Set(wanted.filter((_, place) => isKnown[place]));
    },
    beginning: async (letters) => {
      const few = await terms.beginning(letters, MOST_FILES);
      if (few) return few;
      const words = await wordsBeginning(letters, MOST_WORDS);
      return [...new Set(words.flatMap((word) => termOf(word) ?? []))];
    },
    wordsBeginning,
    near: async (word) => {
      const words = await nearlyAll(dictionary, word);
      return mostFrequent(words.filter(({ text }) => isOneSlipFrom(text, word)));
    },
    others: async (wanted) => new Map((await Promise.all(wanted.map(terms.synonyms))).flat()),
  };
}

/** A term of the index and how much it counts. */
interface SoughtTerm {
  readonly term: WeightedTerm;
  readonly boost: number;
}

async function soughtIn(terms: Terms, sought: readonly Sought[]): Promise<SoughtTerm[]> {
  const found = await Promise.all(sought.map(async ({ term, boost }) => ({ term: await terms.find(term), boost })));
  return found.flatMap(({ term, boost }) => (term ? [{ term, boost }] : []));
}

function mostFrequent(words: readonly DictionaryWord[]): string[] {
  const sorted = [...words].sort((a, b) => b.count - a.count || (a.text < b.text ? -1 : 1));
  return sorted.map(({ text }) => text);
}

function foundBy(sought: readonly SoughtTerm[], { documentCount, fields }: Parameters): Found {
  const terms = new Map(sought.map(({ term }) => [term.term, term]));
  const listsOf = (term: string): readonly WeightedList[] => [...(terms.get(term)?.lists.values() ?? [])];
  return {
    ...scored(inEveryField(sought, fields.length), documentCount),
    standsIn: (term) => listsOf(term).map(({ field, documents }) => ({ field: fields[field]?.name ?? '', documents })),
    ofLength: (term, name, length) => {
      const list = listsOf(term).find(({ field }) => fields[field]?.name === name);
      return list ? [...list.documents.filter((_, at) => list.lengths[at] === length)] : [];
    },
    writtenAs: (term, form) => {
      const known = terms.get(term)?.forms ?? [];
      return listsOf(term).flatMap((list) => documentsWith(list, known, form));
    },
  };
}

/** The documents of a list that have a term in one of its forms. */
function documentsWith({ documents, forms }: WeightedList, known: readonly string[], form: string): number[] {
  const number = known.indexOf(form);
  if (number < 0) return [];
  if (known.length === 1) return [...documents];
  return [...documents].filter((_, at) => ((forms[at] ?? 0) & (1 << number)) !== 0);
}
