// A facet ↔ the bytes of its file: what it is as JSON, then for each document how many values it has, and which.

import type { Facet } from '../facet.ts';
import { offsetsOf } from '../facet.ts';
import { newWriter, readerOf } from './bytes.ts';
import { fromJsonBytes, jsonBytes } from './json.ts';

/** The bytes of a facet. */
export function encodeFacet({ offsets, places, isStatedInFull, ...head }: Facet): Uint8Array {
  const file = newWriter();
  const lengths = offsets.subarray(1).map((end, document) => end - (offsets[document] ?? 0));
  file.block(jsonBytes(head));
  for (const column of [lengths, places, ...(isStatedInFull ? [isStatedInFull] : [])]) file.column(column);
  return file.bytes();
}

/** The facet of those bytes. */
export function decodeFacet(payload: Uint8Array): Facet {
  const file = readerOf(payload);
  const head = fromJsonBytes(file.block().rest()) as Omit<Facet, 'offsets' | 'places' | 'isStatedInFull'>;
  const offsets = offsetsOf(file.column());
  const places = file.column();
  return { ...head, offsets, places, ...(file.hasMore() && { isStatedInFull: Uint8Array.from(file.column()) }) };
}
