// Entries that follow each other in a circle, so that nobody finds the last.

import { chainsOf, type Step } from '../chains.ts';
import type { CatalogueRule } from '../rule.ts';

export const endlessChain: CatalogueRule = {
  code: 'endless-chain',
  *check(whole) {
    for (const { file, field, id, next } of chainsOf(whole).flatMap(circlesIn)) {
      yield {
        file,
        field,
        message: `Unexpected "${next}" after "${id}", expected a chain that comes to an end: this one leads back.`,
        hint: 'Delete one of the steps of the circle.',
      };
    }
  },
};

/** The steps that lie on a circle or between two: what is left when loose ends are cut off until there are none. */
function circlesIn(steps: readonly Step[]): readonly Step[] {
  let rest = steps;
  for (;;) {
    const starts = new Set(rest.map(({ id }) => id));
    const ends = new Set(rest.map(({ next }) => next));
    const knotted = rest.filter(({ id, next }) => starts.has(next) && ends.has(id));
    if (knotted.length === rest.length) return rest;
    rest = knotted;
  }
}
