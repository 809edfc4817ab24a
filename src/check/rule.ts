// What a house rule is: a code, and a function that tells what is wrong.

import type { FullDate } from '../model/date.ts';
import type { Site } from '../model/entry.generated.ts';
import type { Place, Severity } from '../model/finding.ts';
import type { Vocabulary } from '../model/vocabulary.ts';
import type { AnyCandidate, ByKind, Loose, Trace, WordList } from './candidate.ts';

/** What is wrong in a file, before it is known how bad that is. */
export interface Problem {
  /** JSON Pointer of the field; "" for the whole header and for the body. */
  readonly field: string;
  /** Whether the key is wrong rather than the value. */
  readonly isKey?: boolean;
  /** Where it is, for what stands outside the header. */
  readonly place?: Place;
  /** "Unexpected X, expected Y." */
  readonly message: string;
  readonly hint: string | null;
}

/** What the rules for one entry may know besides that entry. */
export interface Setting {
  readonly vocabulary: Vocabulary;
  /** The ids of the levels of each parameter. */
  readonly levels: ReadonlyMap<string, ReadonlySet<string>>;
  readonly site: Loose<Site>;
  readonly asOf: FullDate;
  /** The day of the clock; left out where reviews are not held against it. */
  readonly today?: FullDate | undefined;
}

/** Every file of the catalogue, as far as it was right. */
export interface Whole extends Setting {
  readonly candidates: ByKind;
  readonly traces: readonly Trace[];
  /** The vocabulary files with terms by name, e.g. "areas". */
  readonly terms: ReadonlyMap<string, WordList<'terms'>>;
  readonly parameters: WordList<'parameters'> | undefined;
  /** Paths of every file, those that could not be read included. */
  readonly files: ReadonlySet<string>;
}

/** A rule for one entry: it needs no other, so that the form in the browser can hold to it too. */
export interface EntryRule {
  readonly code: string;
  readonly check: (entry: AnyCandidate, setting: Setting) => Iterable<Problem>;
}

/** A rule for the catalogue as a whole; each problem names its file. */
export interface CatalogueRule {
  readonly code: string;
  readonly check: (whole: Whole) => Iterable<Problem & { readonly file: string }>;
}

/** A rule with the severity that the list of rules gives to it. */
export type Listed<Rule> = readonly [Severity, Rule];
