// A gap: where the supply that is listed falls short of what was asked; never a claim that nobody supplies it.

import type { PartialDate } from './date.ts';
import type { Reference } from './reference.ts';

/** Why listed supply falls short. */
export type GapReason =
  | 'none-listed'
  | 'one-listed'
  | 'none-meets-a-stated-need'
  | 'stale'
  | 'no-open-route'
  | 'market-tested';

/** Who asks for something, by which gaps are ranked. */
export interface Demand {
  /** In the order of their references. */
  readonly requirements: readonly Reference[];
  /** The organisations that raised them, in the order of their references. */
  readonly bodies: readonly Reference[];
  /** The ids of their tiers. */
  readonly tiers: readonly string[];
  /** When it was asked last; left out where no source says. */
  readonly latest?: PartialDate;
}

/** Where listed supply falls short in one area. */
export interface Gap extends Demand {
  /** The id of the area. */
  readonly area: string;
  readonly reason: GapReason;
  /** What it is about: the one capability as a reference, or the need and what is listed in words. */
  readonly detail: string;
  /** What would close it, as far as the need itself says it: levels of a parameter that a new entry would offer. */
  readonly offers?: Readonly<Record<string, unknown>>;
}

/** A contract that ends: what will be bought again, and when. */
export interface Renewal {
  readonly requirement: Reference;
  /** The end, if it is not extended. */
  readonly ends?: PartialDate;
  /** The end with every extension. */
  readonly extendableTo?: PartialDate;
}
