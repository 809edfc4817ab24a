// Two requirements → how sure it is that they ask for the same thing, and why.

import type { Rarity } from '../../text/rarity.ts';
import { CLUES, START } from './clues.ts';
import type { Traits } from './traits.ts';

/** From here on a pair is told as asking for the same thing: it is likelier than not. */
export const LIKELY = 0.5;

/** How sure it is that two requirements ask for the same thing, from 0 to 1. */
export function resemblance(a: Traits, b: Traits, rarity: Rarity): number {
  // A rule or a post that is wanted is never the same as a thing that can be bought.
  if (a.isObtainable !== b.isObtainable) return 0;
  let sum = START;
  for (const { weight, value } of CLUES) sum += weight * value(a, b, rarity);
  return 1 / (1 + Math.exp(-sum));
}

/** What weighed for it, in words, the weightiest first. */
export function reasonsFor(a: Traits, b: Traits, rarity: Rarity): string[] {
  return CLUES.map((clue) => ({ clue, points: clue.weight * clue.value(a, b, rarity) }))
    .filter(({ points }) => points >= WORTH_TELLING)
    .sort((one, other) => other.points - one.points)
    .map(({ clue }) => clue.says(a, b))
    .filter((reason) => reason !== '');
}

/** Less than this moves no pair by more than a hundredth or two. */
const WORTH_TELLING = 0.1;
