// Terms → their weights in every document, of which only the needed files are fetched.

import { type Read, remembered } from './files.ts';
import type { Parameters } from './manifest.ts';
import { rangeOf, rangesBeginning, type Separators } from './ranges.ts';
import type { TermFile } from './term-file.ts';
import { type WeightedTerm, weighted } from './weight.ts';

/** The terms of the index. */
export interface Terms {
  /** Undefined where the index does not have the term. */
  readonly find: (term: string) => Promise<WeightedTerm | undefined>;
  readonly has: (term: string) => Promise<boolean>;
  /** The terms that begin so. */
  readonly beginning: (letters: string) => Promise<string[]>;
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
    has: async (term) => (await fileOf(term))?.find(term) !== undefined,
    beginning: async (letters) => {
      const files = await Promise.all(rangesBeginning(separators, letters).map(read));
      return files.flatMap(({ terms }) => terms.filter((term) => term.startsWith(letters)));
    },
  };
}
