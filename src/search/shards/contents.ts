// A built lunr index and what its results show → what the files hold, in the order in which it is cut into files.

import type lunr from 'lunr';
import type { Card } from '../card.ts';
import type { SearchedField } from '../documents.ts';
import type { Facet } from '../facet.ts';
import type { Spellings } from '../spellings.ts';
import type { SynonymLists } from '../thesaurus.ts';
import { countedBy } from './built.ts';
import { type DictionaryWord, reversed } from './dictionary-file.ts';
import type { Parameters } from './manifest.ts';
import type { IndexedTerm } from './postings.ts';

/** What a result shows, and how results are narrowed and widened. Lists over documents are in the order of the index. */
export interface Shown {
  readonly cards: readonly Card[];
  /** What each document says, from which the passages of results are cut. */
  readonly texts: readonly string[];
  readonly facets: readonly Facet[];
  readonly synonyms: SynonymLists;
}

/** What is written. */
export interface Searched extends Shown {
  /** After its `build`; the place of a document in the lists is its reference. */
  readonly builder: lunr.Builder;
  /** The fields that readers are told of; the builder may have others. */
  readonly fields: readonly SearchedField[];
  readonly spellings: Spellings;
}

/** The same, ready to be cut. */
export interface Contents extends Shown {
  readonly parameters: Parameters;
  readonly terms: readonly IndexedTerm[];
  /** By their beginnings. */
  readonly forward: readonly DictionaryWord[];
  /** By their ends: every word is written backwards. */
  readonly reversed: readonly DictionaryWord[];
}

/** Counts and sorts. Throws where the lists are not over the same documents. */
export function contentsOf({ builder, fields, spellings, ...shown }: Searched): Contents {
  const { parameters, terms } = countedBy(builder, fields);
  const { documentCount } = parameters;
  const lists = [shown.cards, shown.texts, ...shown.facets.map(({ column }) => column)];
  const odd = lists.find(({ length }) => length !== documentCount);
  if (odd) throw new Error(`Unexpected list over ${odd.length} documents, expected ${documentCount}.`);
  const words = dictionaryOf(terms, spellings);
  const backwards = words.map((word) => ({ ...word, text: reversed(word.text) }));
  return { ...shown, parameters, terms, forward: sorted(words), reversed: sorted(backwards) };
}

/** The written words and the terms, most of which are both. */
function dictionaryOf(terms: readonly IndexedTerm[], { words, counts }: Spellings): DictionaryWord[] {
  const written = new Map(words.map((word, place) => [word, counts[place] ?? 0]));
  const known = new Set(terms.map(({ term }) => term));
  const texts = [...new Set([...known, ...words])];
  return texts.map((text) => ({ text, count: written.get(text) ?? 0, isTerm: known.has(text) }));
}

function sorted(words: readonly DictionaryWord[]): DictionaryWord[] {
  return [...words].sort((a, b) => (a.text < b.text ? -1 : 1));
}
