// A field → the words from which its value is chosen, if it is; and what a person types → the word that is meant.

import { type Catalogue, listOf } from '../model/catalogue.ts';
import type { Kind } from '../model/kind.ts';
import { levelsOf, termsOf } from '../model/vocabulary.ts';
import { resolve, type SchemaNode } from '../schema/schemas.ts';
import { fold } from '../text/fold.ts';

/** A word to choose. */
export interface Word {
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly synonyms?: readonly string[] | undefined;
}

/** The words for a field or the items of its list; undefined where it is not chosen from any. */
export function wordsFor(node: SchemaNode, catalogue: Catalogue): readonly Word[] | undefined {
  const { vocabulary, leafOnly, reference, enum: few } = node.items ? { ...node, ...resolve(node.items) } : node;
  if (reference) return listOf(catalogue, reference as Kind).map(({ id, header }) => ({ id, label: header.title }));
  if (vocabulary === 'parameters') return [...catalogue.vocabulary.parameters.values()].map(asWord);
  if (vocabulary) {
    const terms = [...termsOf(catalogue.vocabulary, vocabulary).values()];
    return terms.filter(({ broader }) => !leafOnly || broader !== undefined).map(asWord);
  }
  return few?.map((id) => ({ id, label: id }));
}

/** The levels of a parameter as words; undefined for a number, and for yes or no. */
export function levelWords(
  parameter: Parameters<typeof levelsOf>[1],
  catalogue: Catalogue,
): readonly Word[] | undefined {
  if (parameter.type === 'number' || parameter.type === 'boolean') return undefined;
  return levelsOf(catalogue.vocabulary, parameter).map(asWord);
}

/** The words that a person may mean: one for a number or a name, several where what is typed is only a part of names. */
export function meant(typed: string, words: readonly Word[]): readonly Word[] {
  const numbered = /^\d{1,4}$/.test(typed) ? words[Number(typed) - 1] : undefined;
  if (numbered) return [numbered];
  const wanted = fold(typed).trim();
  if (!/[\p{L}\p{N}]/u.test(wanted)) return [];
  const names = (word: Word) => [word.id, word.label, ...(word.synonyms ?? [])].map(fold);
  const exact = words.filter((word) => names(word).includes(wanted));
  if (exact.length > 0) return exact;
  const begin = words.filter((word) => names(word).some((name) => name.startsWith(wanted)));
  return begin.length > 0 ? begin : words.filter((word) => names(word).some((name) => name.includes(wanted)));
}

function asWord({
  id,
  label,
  definition,
  synonyms,
}: {
  readonly id: string;
  readonly label: string;
  readonly definition?: string;
  readonly synonyms?: readonly string[];
}): Word {
  return { id, label, hint: definition, synonyms };
}
