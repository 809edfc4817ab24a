// The words of a catalogue, a size and a seed → the files of one in which nothing is real: how a catalogue is made up.

import { readAndCheck } from './compile.ts';
import type { GeneratedFile } from './generate/file.ts';
import { generate } from './generate/generate.ts';
import { hasErrors } from './model/finding.ts';
import { SITE_FILE } from './model/role.ts';
import type { RawFile } from './model/source.ts';

/** What is to be made up. */
export interface Invention {
  /** How many capabilities and requirements together. */
  readonly entries: number;
  readonly seed: number;
  /** The day on which its reviews are fresh and its routes open. */
  readonly day: string;
  /** The files of the vocabulary. */
  readonly words: readonly RawFile[];
}

/** The files but those of the vocabulary, one at a time; undefined where the words have errors. */
export function invent({ words, day, ...size }: Invention): Iterable<GeneratedFile> | undefined {
  const { catalogue, findings } = readAndCheck(words, { asOf: day });
  // The site's own file is made up, too.
  if (hasErrors(findings.filter(({ file }) => file !== SITE_FILE))) return undefined;
  return generate({ ...size, day, vocabulary: catalogue.vocabulary });
}

/** The whole of it as it would be read from disk, the words too. Throws where the words have errors. */
export function invented(invention: Invention): RawFile[] {
  const made = invent(invention);
  if (!made) throw new Error('The words to make up a catalogue from have errors.');
  const files = Array.from(made, ({ file, text }) => ({ file, bytes: new TextEncoder().encode(text) }));
  return [...invention.words, ...files];
}
