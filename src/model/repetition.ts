// A repetition: requirements that ask for the same thing, found by the code or confirmed in an entry.

import type { Reference } from './reference.ts';

/** Two requirements that ask for the same thing. */
export interface Pair {
  /** In the order of their references. */
  readonly a: Reference;
  readonly b: Reference;
  /** How sure it is, from 0 to 1. */
  readonly score: number;
  /** Whether an entry says so; else it is a suggestion of the code. */
  readonly confirmed: boolean;
  /** Why, in words, the weightiest first, and last what speaks against. @example "same area: self-service-kiosks" */
  readonly reasons: readonly string[];
}

/** Requirements that are tied by pairs. */
export interface Repeated {
  readonly requirements: readonly Reference[];
  readonly pairs: readonly Pair[];
}

/** The same with a name, its requirements in the order in which they were raised, the first first; undated ones last. */
export interface Repetition extends Repeated {
  /** As an address writes it; it stays when requirements join. */
  readonly id: string;
}

/** The address of the page that specifies what those requirements ask for. @example repetitionAddress('on-scene-units') // "/repetitions/on-scene-units/" */
export function repetitionAddress(id: string): string {
  return `/repetitions/${id}/`;
}
