// The words of the dictionary ↔ the bytes of one of its files.

import { newWriter, readerOf } from './bytes.ts';
import { newModel, readNumber, writeNumber } from './number-coder.ts';
import { bitReaderOf, newBitWriter } from './range-coder.ts';
import type { Separators } from './ranges.ts';
import { readSeparators, writeSeparators } from './separators.ts';
import { newTextModel, readText, writeText } from './text-coder.ts';

/** A word of the dictionary. */
export interface DictionaryWord {
  readonly text: string;
  /** How often it is written so. */
  readonly count: number;
}

/** The bytes of sorted words. */
export function encodeWords(words: readonly DictionaryWord[]): Uint8Array {
  const [bits, texts, counts] = [newBitWriter(), newTextModel(), newModel()];
  words.forEach(({ text, count }, at) => {
    writeText(bits, texts, text, words[at - 1]?.text ?? '');
    writeNumber(bits, counts, count);
  });
  const file = newWriter();
  file.number(words.length);
  file.block(bits.bytes());
  return file.bytes();
}

/** The words of those bytes. */
export function decodeWords(payload: Uint8Array): DictionaryWord[] {
  const file = readerOf(payload);
  const count = file.number();
  const [bits, texts, counts] = [bitReaderOf(file.block().rest()), newTextModel(), newModel()];
  let before = '';
  return Array.from({ length: count }, () => {
    before = readText(bits, texts, before);
    return { text: before, count: readNumber(bits, counts) };
  });
}

/** The separators of both halves of the dictionary. */
export interface WordSeparators {
  readonly forward: Separators;
  readonly reversed: Separators;
}

/** The bytes of the separators. */
export function encodeWordSeparators({ forward, reversed: backward }: WordSeparators): Uint8Array {
  const bits = newBitWriter();
  writeSeparators(bits, forward);
  writeSeparators(bits, backward);
  return bits.bytes();
}

/** The separators of those bytes. */
export function decodeWordSeparators(payload: Uint8Array): WordSeparators {
  const bits = bitReaderOf(payload);
  return { forward: readSeparators(bits), reversed: readSeparators(bits) };
}

/** A text with its code units from the last to the first; done to a word twice it gives the word. */
export function reversed(text: string): string {
  return text.split('').reverse().join('');
}
