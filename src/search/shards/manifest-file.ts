// The manifest ↔ its bytes.

import { newWriter, readerOf } from './bytes.ts';
import { fromJsonBytes, jsonBytes } from './json.ts';
import { readLengths, writeLengths } from './lengths.ts';
import type { Manifest } from './manifest.ts';
import { bitReaderOf, newBitWriter } from './range-coder.ts';
import { readSeparators, writeSeparators } from './separators.ts';

/** The bytes of a manifest: what is small as JSON, the rest as bits. */
export function encodeManifest({ learned, lengths, terms, ...others }: Manifest): Uint8Array {
  const bits = newBitWriter();
  writeLengths(bits, lengths);
  writeSeparators(bits, terms);
  const file = newWriter();
  file.block(jsonBytes(others));
  file.block(learned);
  file.block(bits.bytes());
  return file.bytes();
}

/** The manifest of those bytes. */
export function decodeManifest(payload: Uint8Array): Manifest {
  const file = readerOf(payload);
  const others = fromJsonBytes(file.block().rest()) as Omit<Manifest, 'learned' | 'lengths' | 'terms'>;
  const learned = file.block().rest();
  const bits = bitReaderOf(file.block().rest());
  return { ...others, learned, lengths: readLengths(bits, others.documentCount), terms: readSeparators(bits) };
}
