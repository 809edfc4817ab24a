// A file of the catalogue as it was read: plain data with the place of every value, not yet known to be right.

import type { Place } from './finding.ts';

/** A file as it was found on disk; with `trouble`, `bytes` is empty because it was not read. */
export interface RawFile {
  /** Path relative to the catalogue folder, with `/`, e.g. "capabilities/autopsy.md". */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Why it was not read: a link, device or pipe; over the size limit; or the system refused. */
  readonly trouble?: 'not-regular' | 'too-large' | 'unreadable';
}

/** A value of a YAML header. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };

/** Where each value and each key of a file stands, by JSON Pointer. */
export interface Places {
  /** The place of the value at `pointer`, or of its nearest ancestor that has one. */
  value(pointer: string): Place;
  /** The place of the key that holds the value at `pointer`; of the value where there is no key. */
  key(pointer: string): Place;
}

/** One readable file of the catalogue folder. */
export interface Source {
  /** Path relative to the catalogue folder, e.g. "capabilities/autopsy.md". */
  readonly file: string;
  /** The header of a Markdown file, or the whole of a YAML file. */
  readonly data: Value;
  /** The Markdown below the header; empty for a YAML file. */
  readonly body: string;
  /** The line (from 1) on which the body begins. */
  readonly bodyLine: number;
  readonly places: Places;
}
