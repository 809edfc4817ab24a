// A name and a size → the corpus: real package descriptions where the machine has them, else a generated one.

import { debianCorpus } from './debian.ts';
import { generatedCorpus } from './generated.ts';
import type { Corpus } from './listing.ts';

/** The corpus of that name; without a name the real one where there is one. */
export function corpusOf(size: number, name?: string): Corpus {
  if (name === 'generated') return generatedCorpus(size);
  const debian = debianCorpus(size);
  if (name === 'debian' && !debian)
    throw new Error('There are no package lists with long descriptions on this machine.');
  return debian ?? generatedCorpus(size);
}
