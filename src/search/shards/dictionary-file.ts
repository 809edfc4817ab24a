// The words of the dictionary ↔ the bytes of one of its files.

import { newWriter, readerOf } from './bytes.ts';
import { frontCoded, readFrontCoded } from './front-coding.ts';

/** A word of the dictionary. */
export interface DictionaryWord {
  readonly text: string;
  /** How often it is written so; 0 for a term that is nobody's spelling. */
  readonly count: number;
  /** Whether the index has it as a term. */
  readonly isTerm: boolean;
}

/** The bytes of sorted words. */
export function encodeWords(words: readonly DictionaryWord[]): Uint8Array {
  const file = newWriter();
  file.block(frontCoded(words.map(({ text }) => text)));
  for (const { count, isTerm } of words) file.number(count * 2 + (isTerm ? 1 : 0));
  return file.bytes();
}

/** The words of those bytes. */
export function decodeWords(payload: Uint8Array): DictionaryWord[] {
  const file = readerOf(payload);
  return readFrontCoded(file.block()).map((text) => {
    const number = file.number();
    return { text, count: number >>> 1, isTerm: (number & 1) === 1 };
  });
}

/** A text with its code units from the last to the first; done to a word twice it gives the word. */
export function reversed(text: string): string {
  return text.split('').reverse().join('');
}
