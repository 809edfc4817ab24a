// An entry: a source that has been checked, so that its header is what its schema says.

import type { Kinds } from './entry.generated.ts';
import type { Kind } from './kind.ts';
import type { Places } from './source.ts';

/** One entry of the catalogue. Its id is its file's name. */
export interface Entry<K extends Kind = Kind> {
  readonly kind: K;
  readonly id: string;
  /** Path relative to the catalogue folder, e.g. "capabilities/autopsy.md". */
  readonly file: string;
  readonly header: Kinds[K];
  /** The Markdown below the header. */
  readonly body: string;
  readonly bodyLine: number;
  readonly places: Places;
}

/** The trace of an entry that is gone. */
export interface Tombstone {
  readonly kind: Kind;
  readonly id: string;
  readonly file: string;
  readonly header: Kinds['retired'];
}
