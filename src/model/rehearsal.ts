// A rehearsal: what would come together, and what would have to be settled, if organisations became one.

import type { PartialDate } from './date.ts';
import type { Difference, InForce } from './difference.ts';
import type { Reference } from './reference.ts';
import type { Pair } from './repetition.ts';

/** One organisation that would come of others. */
export interface Merger {
  /** The organisation that would be. It need not be in the catalogue. */
  readonly into: Reference;
  readonly title: string;
  /** The organisations that would become it, as they stand just before. */
  readonly parts: readonly Reference[];
}

/** What is said of one merger. */
interface OfMerger {
  /** The organisation that would be. */
  readonly into: Reference;
}

/** Two requirements that ask for the same thing, of parts that would be one body. */
export interface BecameRepeat extends OfMerger {
  readonly repetition: string;
  readonly pair: Pair;
  /** Whether both still stand. */
  readonly inForce: InForce;
}

/** A difference between bodies that would become one. */
export interface BecameInternal extends OfMerger {
  readonly difference: Difference;
}

/** A use as a part's entry records it. */
export interface RecordedUse {
  readonly body: Reference;
  readonly area: Reference;
  /** Left out where no product is named. */
  readonly capability?: Reference;
  readonly status: string;
  /** Left out where the source is undated. */
  readonly date?: PartialDate;
}

/** One product by all that name one, several products for one area, or too few products named to tell. */
export type Coverage = 'one-system' | 'several-systems' | 'not-stated';

/** An area that several parts are recorded as covering, or a capability that they use in different areas. */
export interface SharedCoverage extends OfMerger {
  readonly of: Reference;
  readonly coverage: Coverage;
  readonly uses: readonly RecordedUse[];
}

/** A route that a part runs, or by which something that a part uses can be had; not the way in which that part got it. */
export interface InheritedRoute extends OfMerger {
  readonly route: Reference;
  readonly ownedBy: readonly Reference[];
  readonly capabilities: readonly Reference[];
}

/** A contract of a part that may still run on the day. */
export interface InheritedContract extends OfMerger {
  readonly requirement: Reference;
  readonly bodies: readonly Reference[];
  /** Left out where no source gives it. */
  readonly ends?: PartialDate;
  readonly extendableTo?: PartialDate;
  /** Contracts of other parts that share an area with it. */
  readonly beside: readonly Reference[];
}

/** What a part is tied to, which the new body would have once. */
export type TieName = 'regional-unit' | 'nation';

/** A tie on which parts differ, or which is not stated of all of them. */
export interface Tie extends OfMerger {
  readonly tie: TieName;
  readonly values: readonly { readonly value: Reference | string; readonly bodies: readonly Reference[] }[];
  readonly notStated: readonly Reference[];
}

/** What a scenario would change of all that is recorded here. */
export interface Rehearsal {
  /** The id of the scenario. */
  readonly id: string;
  /** The day on which the changes are all made. */
  readonly day: string;
  readonly mergers: readonly Merger[];
  readonly becameRepeats: readonly BecameRepeat[];
  /** Conflicts first. */
  readonly becameInternal: readonly BecameInternal[];
  readonly coverage: readonly SharedCoverage[];
  readonly routes: readonly InheritedRoute[];
  /** The next to end first; those without a stated end last. */
  readonly contracts: readonly InheritedContract[];
  readonly ties: readonly Tie[];
}
