// Sorted words ↔ bytes: of each word only what differs from the one before it.

import { type ByteReader, newWriter } from './bytes.ts';

/** The words as bytes. @example "kiosk", "kiosks" is written as 0, 5, k, i, o, s, k and 5, 1, s */
export function frontCoded(words: readonly string[]): Uint8Array {
  const writer = newWriter();
  let before = '';
  for (const word of words) {
    const shared = sharedLength(before, word);
    writer.number(shared);
    writer.number(word.length - shared);
    writer.units(word.slice(shared));
    before = word;
  }
  return writer.bytes();
}

/** The words that `frontCoded` wrote. */
export function readFrontCoded(reader: ByteReader): string[] {
  const words: string[] = [];
  let before = '';
  while (reader.hasMore()) {
    const shared = reader.number();
    before = before.slice(0, shared) + reader.units(reader.number());
    words.push(before);
  }
  return words;
}

/** How many code units two words have in common at their beginning. */
export function sharedLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}
