// The history of a catalogue: what landed in it, when, on whose proposal and with whose approval.

import type { FullDate } from './date.ts';

/**
 * Who did something, as far as that may be told: a name on a forge, or the domain of a mail address.
 * Neither a person's name nor a whole address ever gets here.
 */
export interface Signer {
  /** The name on a forge, e.g. "acme-dev"; left out where git records none. */
  readonly handle?: string;
  /** What follows the "@" of the address, e.g. "acme.example"; left out for addresses that a forge gives out. */
  readonly domain?: string;
}

/** What a landing did to a file. */
export type StepChange = 'added' | 'changed' | 'removed' | 'renamed' | 'retired';

/** What a landing did to one file of the catalogue. */
export interface Step {
  /** Path in the catalogue folder after the landing; before it, of what is gone. */
  readonly file: string;
  readonly change: StepChange;
  /** Where a renamed one stood before. */
  readonly from?: string;
  /** The names under which git keeps the texts before and after; left out where there is none. */
  readonly before?: string;
  readonly after?: string;
  /** Those who wrote this file's part of the proposal. */
  readonly proposedBy: readonly Signer[];
}

/** A proposal that became part of the catalogue. */
export interface Landing {
  /** The full hash of its commit on the main line. */
  readonly commit: string;
  /** When it landed, in UTC, e.g. "2026-11-23T10:00:00Z". */
  readonly at: string;
  /** The day of `at`. */
  readonly day: FullDate;
  /** Everyone who wrote a part of it. */
  readonly proposedBy: readonly Signer[];
  /** Those who merged it or are named as its reviewers, none of them a proposer; empty where git records nobody else. */
  readonly approvedBy: readonly Signer[];
  /** What it did to the catalogue, by path. */
  readonly steps: readonly Step[];
}

/** What landed in the catalogue, the latest first. */
export type History = readonly Landing[];

/** One landing in the life of one file. */
export interface Moment {
  readonly landing: Landing;
  readonly step: Step;
}

/** A field that a landing changed, in words. */
export interface FieldWords {
  readonly label: string;
  /** Null where it was not stated. */
  readonly before: string | null;
  readonly after: string | null;
  readonly note?: string;
}

/** What git tells of a catalogue. */
export interface Past {
  /** The latest landing first. */
  readonly history: History;
  /** The moments of each file that there is or was, by its path, the latest first. */
  readonly lives: ReadonlyMap<string, readonly Moment[]>;
  /** The fields that the latest steps changed, none of one that changed the form alone; an old step has no list. */
  readonly words: ReadonlyMap<string, readonly FieldWords[]>;
}

/** The key of a step in the words of a past: the texts before and after. */
export function textsOf({ before, after }: Step): string {
  return `${before} ${after}`;
}
