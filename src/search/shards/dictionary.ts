// A word or a part of one → the words of the dictionary that begin, end, or are nearly so.

import type { DictionaryWord } from './dictionary-file.ts';
import { reversed } from './dictionary-file.ts';
import type { Read } from './files.ts';
import { rangesBeginning, type Separators } from './ranges.ts';

/** The dictionary, of which only the needed files are fetched. Its answers are in no particular order. */
export interface Dictionary {
  readonly beginning: (letters: string) => Promise<DictionaryWord[]>;
  readonly ending: (letters: string) => Promise<DictionaryWord[]>;
}

/** One of the two halves of the dictionary. */
export interface Half {
  readonly separators: () => Promise<Separators>;
  readonly read: Read<number, readonly DictionaryWord[]>;
}

/** The dictionary of words sorted by their beginnings, and the same words, written backwards, by their ends. */
export function dictionaryOf(forward: Half, backward: Half): Dictionary {
  return {
    beginning: (letters) => wordsBeginning(forward, letters),
    ending: async (letters) => {
      const words = await wordsBeginning(backward, reversed(letters));
      return words.map((word) => ({ ...word, text: reversed(word.text) }));
    },
  };
}

/**
 * All words at an edit distance of 1 from a word, and others. One edit leaves one half of the word as it is, except where it
 * swaps the two letters in the middle, which makes one single word.
 *
 *     kio|sk     "kisk" and "kioosk" begin or end as it does; "kisok" is what the swap gives
 */
export async function nearlyAll(dictionary: Dictionary, word: string): Promise<DictionaryWord[]> {
  const middle = word.length >>> 1;
  const [first, last] = [word.slice(0, middle), word.slice(middle)];
  const swapped = first.slice(0, -1) + last.slice(0, 1) + first.slice(-1) + last.slice(1);
  const found = await Promise.all([
    dictionary.beginning(first),
    dictionary.ending(last),
    dictionary.beginning(swapped).then((words) => words.filter(({ text }) => text === swapped)),
  ]);
  const byText = new Map(found.flat().map((one) => [one.text, one]));
  return [...byText.values()].filter(({ text }) => Math.abs(text.length - word.length) <= 1);
}

async function wordsBeginning({ separators, read }: Half, letters: string): Promise<DictionaryWord[]> {
  const files = await Promise.all(rangesBeginning(await separators(), letters).map(read));
  return files.flatMap((words) => words.filter(({ text }) => text.startsWith(letters)));
}
