// What the tests of reading share: one file in, its findings as short lines out.

import { read } from '../../src/read/read.ts';

export type Reading = ReturnType<typeof read>;

/** Reads one file of the given text. */
export function readText(text: string, file?: string): Reading {
  return readBytes(new TextEncoder().encode(text), file);
}

/** Reads one file of the given bytes. */
export function readBytes(bytes: Uint8Array, file = 'capabilities/entry.md'): Reading {
  return read([{ file, bytes }]);
}

/** The findings as "line:column code". */
export function placesAndCodes({ findings }: Reading): string[] {
  return findings.map(({ line, column, code }) => `${line}:${column} ${code}`);
}
