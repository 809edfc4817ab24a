// What the capabilities of an area offer of a `choices` parameter, level by level → who of them meets a need, a word of bits at a time.
//
// It says of many at once what `answer.ts` says of one; a test holds the two together.

import type { Need } from '../model/entry.generated.ts';
import { type Bits, eachBit, noBits, setBit } from './bits.ts';
import type { OfferedBits } from './levelBits.ts';

/** Who meets a need, and who says that it does not: a bit for each. */
export interface Marks {
  readonly met: Bits;
  readonly failed: Bits;
}

/** Who offers what: a bit for each. */
export interface OfferedLevels {
  /** Who states anything. */
  readonly stated: Bits;
  /** Whose list is shown to be complete. */
  readonly complete: Bits;
  /** By the rank of a level who offers it; nothing where nobody does. */
  readonly levels: readonly (Bits | undefined)[];
}

/** Turns offers, each with a bit a level, into levels, each with a bit an offer. */
export function offeredLevels(offers: readonly (OfferedBits | undefined)[], count: number): OfferedLevels {
  const [stated, complete] = [noBits(offers.length), noBits(offers.length)];
  const levels: (Bits | undefined)[] = new Array(count).fill(undefined);
  for (const [at, offer] of offers.entries()) {
    if (!offer) continue;
    setBit(stated, at);
    if (offer.isComplete) setBit(complete, at);
    eachBit(offer.bits, (rank) => {
      const own = levels[rank] ?? noBits(offers.length);
      setBit(own, at);
      levels[rank] = own;
    });
  }
  return { stated, complete, levels };
}

/** Who meets a need and who fails it. */
export function choicesMarks({ operator, value }: Need, names: readonly string[], offered: OfferedLevels): Marks {
  const { stated, complete, levels } = offered;
  const wanted = new Set([value].flat().map((level) => names.indexOf(String(level))));
  wanted.delete(-1);
  const asked = Array.from(wanted, (rank) => levels[rank]);
  const met = {
    includes: () => ofAll(asked, stated),
    'one-of': () => ofAny(asked, stated.length),
    not: () =>
      ofAny(
        levels.filter((_, rank) => !wanted.has(rank)),
        stated.length,
      ),
  }[operator as 'includes' | 'one-of' | 'not']();
  return { met, failed: complete.map((word, at) => word & ~(met[at] ?? 0)) };
}

function ofAll(rows: readonly (Bits | undefined)[], start: Bits): Bits {
  const all = start.slice();
  for (const row of rows)
    for (let word = 0; word < all.length; word++) all[word] = (all[word] ?? 0) & (row?.[word] ?? 0);
  return all;
}

function ofAny(rows: readonly (Bits | undefined)[], words: number): Bits {
  const any = new Uint32Array(words);
  for (const row of rows) {
    if (row) for (let word = 0; word < words; word++) any[word] = (any[word] ?? 0) | (row[word] ?? 0);
  }
  return any;
}
