// Places of capabilities and what is asked → the places of those that meet most of it.

import type { Asked } from './asked.ts';

/**
 * At most that many: those that fail no stated need first, then those that meet more needs; where that does not tell, evenly drawn, so
 * that no name gains. In the order in which they came.
 */
export function foremost(places: readonly number[], asked: readonly Asked[], most: number): readonly number[] {
  if (places.length <= most) return places;
  const ranks = ranksOf(places, asked);
  const counts = new Int32Array(2 * asked.length + 2);
  for (const rank of ranks) counts[rank] = (counts[rank] ?? 0) + 1;
  let limit = counts.length - 1;
  let above = 0;
  while (limit > 0 && above + (counts[limit] ?? 0) < most) above += counts[limit--] ?? 0;
  const isKept = evenly(counts[limit] ?? 0, most - above);
  return places.filter((_, index) => {
    const rank = ranks[index] ?? 0;
    return rank > limit || (rank === limit && isKept());
  });
}

/** The number of needs met; above all of those that fail a stated need where none is failed. */
function ranksOf(places: readonly number[], asked: readonly Asked[]): Uint8Array {
  return Uint8Array.from(places, (place) => {
    let met = 0;
    let fails = false;
    for (const { answerAt, isStated } of asked) {
      const answer = answerAt(place);
      if (answer === 'met') met++;
      else if (answer === 'not-met' && isStated) fails = true;
    }
    return fails ? met : met + asked.length + 1;
  });
}

/** Says of one after another whether it is among the kept, which are spread over all. */
function evenly(all: number, kept: number): () => boolean {
  let passed = 0;
  return () => {
    const before = Math.floor((passed * kept) / all);
    passed++;
    return Math.floor((passed * kept) / all) > before;
  };
}
