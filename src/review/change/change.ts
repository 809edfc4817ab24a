// What a review starts from: the two sides of a change as they were read, checked and related, and what is known of it.

import type { Catalogue } from '../../model/catalogue.ts';
import type { FullDate } from '../../model/date.ts';
import type { Difference } from '../../model/difference.ts';
import type { Finding } from '../../model/finding.ts';
import type { Reference } from '../../model/reference.ts';
import type { Related } from '../../model/related.ts';
import type { Repeated } from '../../model/repetition.ts';
import type { Source } from '../../model/source.ts';
import type { Recorded } from '../approval/facts.ts';

/** The files on one side of a change. */
export interface Tree {
  /** Every file that could be read, by its path in the catalogue; of a large catalogue as many as the change can concern. */
  readonly sources: ReadonlyMap<string, Source>;
  /** The paths in the catalogue of all files. */
  readonly files: ReadonlySet<string>;
}

/** One side of a change, read, checked and related. */
export interface Side extends Tree {
  readonly catalogue: Catalogue;
  readonly related: Related;
  /** The repetitions that have one of these requirements: nobody waits for all of a large catalogue. */
  readonly repetitionsOf: (references: ReadonlySet<Reference>) => readonly Repeated[];
  /** Where the requirements of these want different things, tied to each other or not: of a large catalogue nobody asks for all. */
  readonly differencesIn: (repetitions: readonly Repeated[]) => readonly Omit<Difference, 'bridgedBy'>[];
  readonly findings: readonly Finding[];
}

/** One file in which the two sides differ. */
export interface FileChange {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  /** The same from the catalogue folder; left out for what stands elsewhere. */
  readonly file?: string;
  readonly change: 'added' | 'changed' | 'removed';
}

/** What is known of a change, but for what its sides mean. */
export interface BareChange {
  /** The commit on which the change is built: the merge base. Null where it is not known. */
  readonly base: string | null;
  readonly head: string | null;
  readonly author: string | null;
  readonly asOf: FullDate;
  readonly files: readonly FileChange[];
  readonly sides: { readonly base: Tree; readonly head: Tree };
  /** What could not be found out, in sentences; anything here refuses the change. */
  readonly unknown: readonly string[];
  /** What the forge recorded; left out where nobody asked it. */
  readonly recorded?: Recorded;
  /** How many of the files of a large catalogue were read; left out where all were. */
  readonly lookedAt?: { readonly read: number; readonly all: number };
}

/** A change as the review takes it. */
export interface Change extends BareChange {
  readonly sides: { readonly base: Side; readonly head: Side };
}
