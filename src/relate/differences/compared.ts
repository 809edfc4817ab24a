// Repetitions → the pairs of requirements whose needs are held against each other.

import type { Reference } from '../../model/reference.ts';
import type { Repeated } from '../../model/repetition.ts';

/** Two requirements of one repetition, in the order of their references. */
export interface ComparedPair {
  readonly a: Reference;
  readonly b: Reference;
}

/** Up to so many requirements each is held against each, which any catalogue of a few hundred has; beyond, the work would grow with the square. */
const WHOLE = 12;

/**
 * All pairs of a repetition, also those that no tie joins: two that say what they want in unlike ways may shut each other out all the
 * same, and what a body has since changed must be known before it stands in anybody's way. Of a large one, those that are tied.
 */
export function comparedPairs(repetitions: readonly Repeated[]): ComparedPair[] {
  return repetitions.flatMap<ComparedPair>(({ requirements, pairs }) =>
    requirements.length > WHOLE ? [...pairs] : allPairs([...requirements].sort()),
  );
}

function allPairs(references: readonly Reference[]): ComparedPair[] {
  return references.flatMap((a, at) => references.slice(at + 1).map((b) => ({ a, b })));
}
