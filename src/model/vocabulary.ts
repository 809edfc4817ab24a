// The controlled words: terms by file, parameters with their levels, and the synonyms that belong to no term.

import type { Parameter, Synonym, Term } from './entry.generated.ts';

/** The vocabulary of a catalogue. */
export interface Vocabulary {
  /** The terms of each file by id, in the file's order; the key is the file's name without its ending, e.g. "areas". */
  readonly terms: ReadonlyMap<string, ReadonlyMap<string, Term>>;
  /** The parameters by id, in the file's order. */
  readonly parameters: ReadonlyMap<string, Parameter>;
  readonly synonyms: readonly Synonym[];
}

/** A level of a parameter, wherever it is kept. */
export interface Level {
  readonly id: string;
  readonly label: string;
  readonly definition: string;
  readonly synonyms?: readonly string[];
}

/** The terms of one file; none where there is no such file. */
export function termsOf(vocabulary: Vocabulary, file: string): ReadonlyMap<string, Term> {
  return vocabulary.terms.get(file) ?? NONE;
}

/** What readers see for a term's id: its label, or the id itself where the term is unknown. */
export function labelOf(vocabulary: Vocabulary, file: string, id: string): string {
  return termsOf(vocabulary, file).get(id)?.label ?? id;
}

/** The levels of a parameter in order, from its own list or from the vocabulary file that it names. */
export function levelsOf(vocabulary: Vocabulary, parameter: Parameter): readonly Level[] {
  const file = parameter['levels-from'];
  return file ? [...termsOf(vocabulary, file).values()] : (parameter.levels ?? []);
}

const NONE: ReadonlyMap<string, Term> = new Map();
