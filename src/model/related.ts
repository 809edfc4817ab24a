// What the entries of a catalogue have to do with each other: what the relate stage finds out.

import type { Coverage } from './coverage.ts';
import type { Difference } from './difference.ts';
import type { Gap, Renewal } from './gap.ts';
import type { Match } from './match.ts';
import type { MetSince } from './metSince.ts';
import type { Unanswered } from './question.ts';
import type { Reference } from './reference.ts';
import type { Repetition } from './repetition.ts';

/** A pair of words for one relation, each readable aloud: "a capability is supplied by a supplier". */
export type Relation =
  | 'supplied-by'
  | 'supplies'
  | 'raised-by'
  | 'raised'
  | 'obtained-through'
  | 'leads-to'
  | 'used-by'
  | 'uses'
  | 'validated-by'
  | 'validated'
  | 'works-with'
  | 'serves'
  | 'owned-by'
  | 'owns'
  | 'succeeded-by'
  | 'succeeds'
  | 'superseded-by'
  | 'supersedes'
  | 'differs-from'
  | 'repeats'
  | 'repeated-by'
  | 'in-area'
  | 'holds';

/** The links of a catalogue, both ways: reference → relation → references, in the order of their ids. */
export type Links = ReadonlyMap<Reference, ReadonlyMap<Relation, readonly Reference[]>>;

/** Matches, worked out when they are asked for: all pairs of a large catalogue at once would fill the memory. */
export interface Matches {
  /** Those of one capability or requirement, in the order of the other end's id. */
  readonly of: (reference: Reference) => readonly Match[];
  /** What the same come to, without the answers: a review asks for thousands. */
  readonly grades: (reference: Reference) => readonly Graded[];
  /** At most that many of one requirement, those that meet most, and how many that leaves out; in the order of the other end's id. */
  readonly best: (
    requirement: Reference,
    most: number,
  ) => { readonly best: readonly Match[]; readonly leftOut: number };
  /** The needs that a capability leaves open, in the order of the requirements' ids; no match is made for them. */
  readonly open: (capability: Reference) => readonly Unanswered[];
  /** All of them, requirement by requirement. */
  readonly all: () => readonly Match[];
  /** The same, each made when it is asked for. */
  readonly each: () => Iterable<Match>;
}

/** A requirement and a capability, and what the one comes to held against the other. */
export type Graded = Pick<Match, 'requirement' | 'capability' | 'grade'>;

/** What the relate stage adds to a catalogue. The lists are worked out when they are first asked for. */
export interface Related {
  /** The day on which everything that depends on today was worked out. */
  readonly asOf: string;
  readonly links: Links;
  readonly matches: Matches;
  /** Requirements that ask for the same thing. */
  readonly repetitions: () => readonly Repetition[];
  /** Where those want different things. */
  readonly differences: () => readonly Difference[];
  /** Requirements that have perhaps been met since, in the order of their ids. */
  readonly metSince: () => readonly MetSince[];
  /** Where listed supply falls short, what most bodies ask for first. */
  readonly gaps: (areas?: ReadonlySet<string>) => readonly Gap[];
  /** What will be bought again, the next first. */
  readonly renewals: () => readonly Renewal[];
  /** Who is recorded as having what is in each area, and who asked for it. */
  readonly coverage: () => Coverage;
}

/** The references to which `from` is linked by `relation`; none is an empty list. */
export function linked(related: Related, from: Reference, relation: Relation): readonly Reference[] {
  return related.links.get(from)?.get(relation) ?? [];
}
