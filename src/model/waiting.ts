// An open change that waits for somebody: what the review works out of it, and the digest of what waits tells.

import type { Reference } from './reference.ts';

/** One change for one of those for whom it waits. */
export interface Waiting {
  /** How the forge calls the change. @example "#12" */
  readonly name: string;
  /** In whole days. */
  readonly age: number;
  /** The second-level areas of the entries that it touches. */
  readonly areas: readonly string[];
  /** For whom it waits: the author, who has to mend it, or those who approve. */
  readonly waitsFor: 'author' | 'catalogue-maintainers' | Reference;
  readonly decision: string;
  readonly effect: string;
}
