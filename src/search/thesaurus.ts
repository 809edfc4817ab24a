// The synonyms of the vocabulary → what else to look for when certain words are searched for.

import type { Vocabulary } from '../model/vocabulary.ts';
import { levelsOf } from '../model/vocabulary.ts';
import { termOf, writtenWords } from './analyse.ts';
import { formsOf } from './forms.ts';

/** The synonyms as the index file carries them. */
export interface SynonymLists {
  /** Words and phrases of one meaning: each stands for all the others. */
  readonly same: readonly (readonly string[])[];
  /** A term's label, then what people type when they mean it, which may be wider or narrower. */
  readonly terms: readonly (readonly string[])[];
}

/** Another way to say what was searched for. */
export interface Expansion {
  readonly phrase: string;
  readonly boost: number;
}

/** From the key of a word or phrase to its other ways of saying. */
export type Thesaurus = ReadonlyMap<string, readonly Expansion[]>;

// A word that the reader typed counts 1. From a term's label to its synonyms the way is the least sure.
const SAME = 0.5;
const TO_LABEL = 0.5;
const TO_SYNONYM = 0.2;

/** The synonyms of every vocabulary file and of the levels of parameters. */
export function synonymListsOf(vocabulary: Vocabulary): SynonymLists {
  const terms = [...vocabulary.terms.values()].flatMap((file) => [...file.values()]);
  const levels = [...vocabulary.parameters.values()].flatMap((parameter) =>
    parameter['levels-from'] ? [] : levelsOf(vocabulary, parameter),
  );
  const named = [...terms, ...levels].filter(({ synonyms = [] }) => synonyms.length > 0);
  return {
    same: vocabulary.synonyms.map(({ words }) => words),
    terms: named.map(({ label, synonyms = [] }) => [label, ...synonyms]),
  };
}

/** The thesaurus of those lists; a synonym of two terms leads to both. */
export function thesaurusOf({ same, terms }: SynonymLists): Thesaurus {
  const thesaurus = new Map<string, Expansion[]>();
  for (const words of same) for (const word of words) lead(thesaurus, word, words, SAME);
  for (const [label = '', ...synonyms] of terms) {
    for (const synonym of synonyms) lead(thesaurus, synonym, [label], TO_LABEL);
    lead(thesaurus, label, synonyms, TO_SYNONYM);
  }
  return thesaurus;
}

/** The key under which a word or phrase is kept, whatever its inflections. @example keyOf('Self-service kiosks') // "self servic kiosk" */
export function keyOf(phrase: string): string {
  return writtenWords(phrase)
    .flatMap(({ text }) => formsOf(text).pieces)
    .flatMap((piece) => termOf(piece) ?? [])
    .join(' ');
}

function lead(thesaurus: Map<string, Expansion[]>, from: string, to: readonly string[], boost: number): void {
  const key = keyOf(from);
  const known = thesaurus.get(key) ?? [];
  for (const phrase of to) {
    if (keyOf(phrase) !== key && !known.some((one) => one.phrase === phrase)) known.push({ phrase, boost });
  }
  if (key !== '' && known.length > 0) thesaurus.set(key, known);
}
