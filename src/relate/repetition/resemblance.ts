// Two requirements → how sure it is that they ask for the same thing, and why.

import { CLUES, START } from './clues.ts';
import type { Traits } from './traits.ts';

/** From here on a pair is told as asking for the same thing: it is likelier than not. */
export const LIKELY = 0.5;

/** How sure it is that two requirements ask for the same thing, from 0 to 1. */
export function resemblance(a: Traits, b: Traits): number {
  let sum = START;
  for (const { weight, value } of CLUES) sum += weight * value(a, b);
  return 1 / (1 + Math.exp(-sum));
}

/** What weighed for it, in words, the weightiest first; then what weighed against it. */
export function reasonsFor(a: Traits, b: Traits): string[] {
  return CLUES.map((clue) => ({ clue, points: clue.weight * clue.value(a, b) }))
    .filter(({ points }) => Math.abs(points) >= WORTH_TELLING)
    .sort((one, other) => other.points - one.points)
    .flatMap(({ clue }) => clue.says(a, b));
}

/** Less than this moves no pair by more than a hundredth or two. */
const WORTH_TELLING = 0.1;
