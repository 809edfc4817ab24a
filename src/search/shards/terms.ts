// Terms → their weights in every document, of which only the needed files are fetched.

import { type Read, remembered } from './files.ts';
import type { Parameters } from './manifest.ts';
import { rangeOf, rangesBeginning, type Separators } from './ranges.ts';
import type { Synonym, TermFile } from './term-file.ts';
import { type WeightedTerm, weighted } from './weight.ts';

/** The terms of the index, and what the thesaurus has of them. */
export interface Terms {
  /** Undefined where the index does not have the term. */
  readonly find: (term: string) => Promise<WeightedTerm | undefined>;
  readonly has: (term: string) => Promise<boolean>;
  /** The terms that begin so, in alphabetical order; undefined where they stand in more than so many files. */
  readonly beginning: (letters: string, mostFiles: number) => Promise<readonly string[] | undefined>;
  /** The entries of the thesaurus that begin with this term, whether the index has it or not. */
  readonly synonyms: (term: string) => Promise<readonly Synonym[]>;
}

/** The terms in files that are cut at these words. */
export function termsIn(parameters: Parameters, separators: Separators, read: Read<number, TermFile>): Terms {
  const fileOf = async (term: string): Promise<TermFile | undefined> => {
    const number = rangeOf(separators, term);
    return number < 0 ? undefined : read(number);
  };
  return {
    find: remembered(async (term) => {
      const found = (await fileOf(term))?.find(term);
      return found && weighted(parameters, found);
    }),
    has: async (term) => (await fileOf(term))?.has(term) === true,
    beginning: async (letters, mostFiles) => {
      const numbers = rangesBeginning(separators, letters);
      if (numbers.length > mostFiles) return undefined;
      const files = await Promise.all(numbers.map(read));
      return files.flatMap(({ terms }) => terms.filter((term) => term.startsWith(letters)));
    },
    synonyms: async (term) => {
      const all = (await fileOf(term))?.synonyms ?? [];
      return all.filter(([key]) => key === term || key.startsWith(`${term} `));
    },
  };
}
