// How many terms the longest field of each document has ↔ bits: once for all documents, and not with every term that stands there.

import { newModel, readNumber, writeNumber } from './number-coder.ts';
import type { IndexedTerm } from './postings.ts';
import type { BitReader, BitWriter } from './range-coder.ts';

/** The number of the field with the most terms, by how many each has in the mean or in all; the first of equals. */
export function longestOf(termsOfFields: readonly number[]): number {
  return termsOfFields.indexOf(Math.max(...termsOfFields));
}

/** For each document how many terms that field has, as the terms that stand there tell. */
export function lengthsIn(terms: readonly IndexedTerm[], field: number, documentCount: number): Uint32Array {
  const all = new Uint32Array(documentCount);
  for (const { lists } of terms) {
    const own = lists.find((list) => list.field === field);
    own?.documents.forEach((document, at) => {
      all[document] = own.lengths[at] ?? 0;
    });
  }
  return all;
}

/** Writes them: how long each is, and of how many documents in a row. */
export function writeLengths(writer: BitWriter, lengths: Uint32Array): void {
  const { values, times } = newModels();
  for (let at = 0; at < lengths.length; ) {
    const value = lengths[at] ?? 0;
    const end = lengths.findIndex((other, place) => place > at && other !== value);
    const count = (end < 0 ? lengths.length : end) - at;
    writeNumber(writer, values, value);
    writeNumber(writer, times, count - 1);
    at += count;
  }
}

/** Reads them. */
export function readLengths(reader: BitReader, documentCount: number): Uint32Array {
  const { values, times } = newModels();
  const lengths = new Uint32Array(documentCount);
  for (let at = 0; at < documentCount; ) {
    const value = readNumber(reader, values);
    const end = at + readNumber(reader, times) + 1;
    lengths.fill(value, at, end);
    at = end;
  }
  return lengths;
}

function newModels() {
  return { values: newModel(), times: newModel() };
}
