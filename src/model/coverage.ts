// Coverage: which bodies are recorded as having something of an area, and which have asked for it, as of a day.

import type { PartialDate } from './date.ts';
import type { InForce } from './difference.ts';
import type { Organisation } from './entry.generated.ts';
import type { Line } from './match.ts';
import type { Reference } from './reference.ts';

/** How far a body's work reaches. A territorial force is a force, even where it serves a whole nation. */
export type Reach = 'national' | 'regional' | 'force' | 'other';

/** The reaches as a reader goes through them, from the widest to the nearest. */
export const REACHES: readonly Reach[] = ['national', 'regional', 'force', 'other'];

/** The bodies of each reach that are in being on the day, in the order of their ids. */
export type Roster = Readonly<Record<Reach, readonly Reference[]>>;

/** How far a use has come, by the word of its source, the furthest first. */
export type Phase = 'in-use' | 'coming' | 'decided' | 'planned' | 'otherwise' | 'before';

/** One cited use. */
export interface UseFact {
  /** The body that speaks on the day for the one of which the source says it. */
  readonly organisation: Reference;
  readonly recordedOf: Reference;
  readonly area: Reference;
  /** Left out where no product is named. */
  readonly capability?: Reference;
  readonly status: string;
  readonly phase: Phase;
  /** When the source says so; left out where it is undated. */
  readonly date?: PartialDate;
  readonly line: Line;
  readonly evidence: NonNullable<Organisation['uses']>[number]['evidence'];
}

/** A body with what is recorded of it in one area. */
export interface Covered {
  readonly organisation: Reference;
  readonly reach: Reach;
  /** The furthest of what no later fact has replaced. */
  readonly phase: Phase;
  /** All facts, in the order of the entry. */
  readonly facts: readonly UseFact[];
}

/** A body with what it has asked for in one area. */
export interface Asking {
  readonly organisation: Reference;
  readonly reach: Reach;
  /** Whether any of it still stands: yes, if one does; no, if none does. */
  readonly inForce: InForce;
  /** In the order of their ids. */
  readonly requirements: readonly Reference[];
}

/** How early an area came to the bodies of one reach. */
export interface Lag {
  readonly reach: Reach;
  /** How many bodies are in being. */
  readonly listed: number;
  /** How many of those something is recorded of. */
  readonly recorded: number;
  /** How many of those have no dated fact that counts, so that one of them may have been earlier. */
  readonly undated: number;
  /** The earliest dated facts; several where their dates are too wide to tell. */
  readonly first: readonly UseFact[];
}

/** One area of the second level. */
export interface AreaCoverage {
  /** The id of the area. */
  readonly area: string;
  /** The bodies with a cited use, in the order of their ids. */
  readonly covered: readonly Covered[];
  /** The bodies that asked, in the order of their ids. */
  readonly asking: readonly Asking[];
  /** Requirements of which the source names no body, in the order of their ids. */
  readonly unnamed: readonly Reference[];
  /** National, regional, force. */
  readonly lag: readonly Lag[];
}

/** Every area, in the order of the vocabulary, and whom its counts are of. */
export interface Coverage {
  readonly roster: Roster;
  readonly areas: readonly AreaCoverage[];
}

/** How many facts are recorded in an area. */
export function factsIn({ covered }: AreaCoverage): number {
  return covered.reduce((sum, { facts }) => sum + facts.length, 0);
}
