// A facet ↔ the bytes of its file: its values as JSON, then for each document how many it has and which.

import type { Facet } from '../facet.ts';
import { newWriter, readerOf } from './bytes.ts';
import { fromJsonBytes, jsonBytes } from './json.ts';

/** The bytes of a facet. */
export function encodeFacet({ column, ...head }: Facet): Uint8Array {
  const file = newWriter();
  const lengths = newWriter();
  const places = newWriter();
  for (const values of column) {
    lengths.number(values.length);
    for (const value of values) places.number(value);
  }
  for (const block of [jsonBytes(head), lengths.bytes(), places.bytes()]) file.block(block);
  return file.bytes();
}

/** The facet of those bytes. */
export function decodeFacet(payload: Uint8Array): Facet {
  const file = readerOf(payload);
  const head = fromJsonBytes(file.block().rest()) as Omit<Facet, 'column'>;
  const [lengths, places] = [file.block(), file.block()];
  const column: number[][] = [];
  while (lengths.hasMore()) column.push(Array.from({ length: lengths.number() }, () => places.number()));
  return { ...head, column };
}
