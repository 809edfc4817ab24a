// An open question: what buyers asked of the capabilities of a supplier, and its entries do not state.

import type { Reference } from './reference.ts';

/** A need that an entry leaves open. */
export interface OpenNeed {
  readonly requirement: Reference;
  /** The place of the need in the requirement's list, from 0. */
  readonly index: number;
}

/** A need that one capability leaves open. */
export interface Unanswered extends OpenNeed {
  /** The id of the parameter. */
  readonly parameter: string;
}

/** One capability of which it is asked. */
export interface AskedOf {
  readonly capability: Reference;
  readonly needs: readonly OpenNeed[];
}

/** One parameter that is asked for and not stated. */
export interface Question {
  /** The id of the parameter. */
  readonly parameter: string;
  /** The bodies that ask, as those that speak for them on the day, in the order of their references. */
  readonly bodies: readonly Reference[];
  /** In the order of their references. */
  readonly requirements: readonly Reference[];
  /** In the order of their references. */
  readonly askedOf: readonly AskedOf[];
}
