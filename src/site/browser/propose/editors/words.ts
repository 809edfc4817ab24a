// A field of a schema → the words from which its value is chosen.

import type { Parameter, Term } from '../../../../model/entry.generated.ts';
import { type Level, levelsOf, termsOf, type Vocabulary } from '../../../../model/vocabulary.ts';
import type { SchemaNode } from '../../../../schema/schemas.ts';
import { capital } from '../../../../text/capital.ts';
import type { Word } from './word.ts';

/** The words, each with what it means and the heading under which it stands. */
export function wordsFor(vocabulary: Vocabulary, { vocabulary: file = '', leafOnly, enum: words }: SchemaNode): Word[] {
  const terms = termsOf(vocabulary, file);
  if (terms.size === 0) return (words ?? []).map((id) => ({ id, label: sentence(id) }));
  const all = [...terms.values()].filter(({ id }) => !words || words.includes(id));
  return all
    .filter(({ broader }) => !leafOnly || broader !== undefined)
    .map((term) => wordOf(term, headingOf(terms, term)));
}

/** The levels of a parameter; those that belong to areas stand under them. */
export function levelWords(vocabulary: Vocabulary, parameter: Parameter): Word[] {
  const areas = termsOf(vocabulary, 'areas');
  return levelsOf(vocabulary, parameter).map((level: Level & { readonly area?: string }) =>
    wordOf(level, level.area === undefined ? undefined : (areas.get(level.area)?.label ?? level.area)),
  );
}

function wordOf({ id, label, definition }: Level, heading: string | undefined): Word {
  return { id, label, hint: definition, ...(heading !== undefined && { heading }) };
}

function headingOf(terms: ReadonlyMap<string, Term>, { broader }: Term): string | undefined {
  return broader === undefined ? undefined : (terms.get(broader)?.label ?? broader);
}

/** @example sentence('at-least') // "At least" */
function sentence(id: string): string {
  const words = id.replaceAll('-', ' ');
  return capital(words);
}
