// An order of the documents ↔ the bytes of its file: the place of every document, by document.

import { newWriter, readerOf } from './bytes.ts';

/** The bytes of an order. */
export function encodeOrder(places: Uint32Array): Uint8Array {
  const file = newWriter();
  file.column(places);
  return file.bytes();
}

/** The order of those bytes. */
export function decodeOrder(payload: Uint8Array): Uint32Array {
  return readerOf(payload).column();
}
