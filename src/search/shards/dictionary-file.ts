// The words of the dictionary ↔ the bytes of one of its files.

import { newWriter, readerOf } from './bytes.ts';
import { frontCoded, readFrontCoded } from './front-coding.ts';

/** A word of the dictionary. */
export interface DictionaryWord {
  readonly text: string;
  /** How often it is written so. */
  readonly count: number;
}

/** The bytes of sorted words. */
export function encodeWords(words: readonly DictionaryWord[]): Uint8Array {
  const file = newWriter();
  file.block(frontCoded(words.map(({ text }) => text)));
  file.column(words.map(({ count }) => count));
  return file.bytes();
}

/** The words of those bytes. */
export function decodeWords(payload: Uint8Array): DictionaryWord[] {
  const file = readerOf(payload);
  const texts = readFrontCoded(file.block());
  const counts = file.column(texts.length);
  return texts.map((text, place) => ({ text, count: counts[place] ?? 0 }));
}

/** A text with its code units from the last to the first; done to a word twice it gives the word. */
export function reversed(text: string): string {
  return text.split('').reverse().join('');
}
