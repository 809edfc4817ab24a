// What is searched and what results show → what the files hold, in the order in which it is cut into files.

import type { Card } from '../card.ts';
import type { Facet } from '../facet.ts';
import type { Spellings } from '../spellings.ts';
import type { Thesaurus } from '../thesaurus.ts';
import { countTerms, type FieldTerms, type GivenField } from './count.ts';
import { type DictionaryWord, reversed } from './dictionary-file.ts';
import type { Parameters } from './manifest.ts';
import type { IndexedTerm } from './postings.ts';
import type { Synonym } from './term-file.ts';

/** What a result shows, and how results are narrowed. Lists over documents are in the order of the index. */
export interface Shown {
  /** Documents below this number are what one can get; the others are who else asked. */
  readonly supplyCount: number;
  readonly cards: readonly Card[];
  /** What each document says, from which the passages of results are cut. */
  readonly texts: readonly string[];
  /** The labels of all that each document has, in which phrases are looked for. */
  readonly labels: readonly (readonly string[])[];
  readonly facets: readonly Facet[];
}

/** What is written. */
export interface Searched extends Shown {
  readonly documents: readonly FieldTerms[];
  readonly fields: readonly GivenField[];
  readonly spellings: Spellings;
  readonly thesaurus: Thesaurus;
}

/** The same, ready to be cut. */
export interface Contents extends Shown {
  readonly parameters: Parameters;
  readonly terms: readonly IndexedTerm[];
  /** Ascending by their keys. */
  readonly synonyms: readonly Synonym[];
  /** By their beginnings. */
  readonly forward: readonly DictionaryWord[];
  /** By their ends: every word is written backwards. */
  readonly reversed: readonly DictionaryWord[];
}

/** Counts and sorts. Throws where the lists are not over the same documents. */
export function contentsOf({ documents, fields, spellings, thesaurus, ...shown }: Searched): Contents {
  const lists = [shown.cards, shown.texts, shown.labels, ...shown.facets.map(({ offsets }) => offsets.subarray(1))];
  const odd = lists.find(({ length }) => length !== documents.length);
  if (odd) throw new Error(`Unexpected list over ${odd.length} documents, expected ${documents.length}.`);
  const words = spellings.words.map((text, place) => ({ text, count: spellings.counts[place] ?? 0 }));
  const backwards = words.map((word) => ({ ...word, text: reversed(word.text) }));
  const synonyms = [...thesaurus].sort(([a], [b]) => (a < b ? -1 : 1));
  return { ...shown, ...countTerms(documents, fields), synonyms, forward: words, reversed: backwards.sort(byText) };
}

function byText(a: DictionaryWord, b: DictionaryWord): number {
  return a.text < b.text ? -1 : 1;
}
