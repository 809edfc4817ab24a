// Parts of the list and what is asked → the places of those that meet most of it.
//
// No capability is looked at alone: a word of bits ranks thirty-two at once.

import type { Asked } from './asked.ts';
import { type Bits, countBits, eachBit, isSet } from './bits.ts';
import type { Marks } from './levelMarks.ts';
import type { Part } from './places.ts';

/** A part with who of it meets each need that is asked, in the order of what is asked. */
export interface Marked extends Part {
  readonly marks: readonly Marks[];
}

/** Where one stands: its place in the list, its part, and at which of the part's places. */
export interface Spot {
  readonly place: number;
  readonly part: Marked;
  readonly at: number;
}

/** Those that meet most. */
export interface Foremost {
  /** In the order of the list. */
  readonly spots: readonly Spot[];
  /** How many there are in all. */
  readonly of: number;
}

/**
 * At most that many: those that fail no stated need first, then those that meet more needs; where that does not tell, evenly drawn, so
 * that no name gains.
 */
export function foremost(parts: readonly Part[], asked: readonly Asked[], most: number): Foremost {
  const ranked = parts.map((each) => {
    const part = marked(each, asked);
    return { part, ranks: ranksIn(part, asked) };
  });
  const counts = ranksOf(asked).map((rank) => sum(ranked.map(({ ranks }) => countIn(ranks[rank]))));
  let limit = counts.length - 1;
  let above = 0;
  while (limit > 0 && above + (counts[limit] ?? 0) < most) above += counts[limit--] ?? 0;
  const isKept = evenly(counts[limit] ?? 0, most - above);
  const found = ranked.flatMap(({ part, ranks }) => reaching(limit, ranks, part));
  const inOrder = parts.length > 1 ? found.sort((a, b) => a.place - b.place) : found;
  return { spots: inOrder.filter(({ isAbove }) => isAbove || isKept()), of: sum(counts) };
}

function marked({ places, counted }: Part, asked: readonly Asked[]): Marked {
  return { places, counted, marks: asked.map(({ answers }) => answers().marksIn(places)) };
}

/** By rank, which of a part have it: the number of needs met; above all of those that fail a stated need where none is failed. */
function ranksIn({ counted, marks }: Marked, asked: readonly Asked[]): readonly Bits[] {
  const ranks = ranksOf(asked).map(() => new Uint32Array(counted.length));
  const meeting = new Uint32Array(asked.length + 1);
  for (let word = 0; word < counted.length; word++) {
    meeting.fill(0);
    meeting[0] = counted[word] ?? 0;
    let failing = 0;
    for (let index = 0; index < marks.length; index++) {
      moveUp(meeting, marks[index]?.met[word] ?? 0, index);
      if (asked[index]?.isStated) failing |= marks[index]?.failed[word] ?? 0;
    }
    for (let count = 0; count < meeting.length; count++) {
      const those = meeting[count] ?? 0;
      put(ranks[count], word, those & failing);
      put(ranks[count + meeting.length], word, those & ~failing);
    }
  }
  return ranks;
}

/** Those that meet one need more than before; `most` is the number of needs that were weighed before. */
function moveUp(meeting: Uint32Array, met: number, most: number): void {
  for (let count = most; count >= 0; count--) {
    const those = meeting[count] ?? 0;
    meeting[count + 1] = (meeting[count + 1] ?? 0) | (those & met);
    meeting[count] = those & ~met;
  }
}

function put(bits: Bits | undefined, word: number, value: number): void {
  if (bits) bits[word] = value;
}

function ranksOf(asked: readonly Asked[]): number[] {
  return Array.from({ length: 2 * (asked.length + 1) }, (_, rank) => rank);
}

function countIn(bits: Bits = new Uint32Array()): number {
  let count = 0;
  for (const word of bits) count += countBits(word);
  return count;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, each) => all + each, 0);
}

/** Those of a part at or above a rank. */
function reaching(limit: number, ranks: readonly Bits[], part: Marked): (Spot & { readonly isAbove: boolean })[] {
  const above = new Uint32Array(ranks[limit]?.length ?? 0);
  for (const bits of ranks.slice(limit + 1))
    for (const [word, those] of bits.entries()) above[word] = (above[word] ?? 0) | those;
  const all = above.map((word, at) => word | (ranks[limit]?.[at] ?? 0));
  const found: (Spot & { readonly isAbove: boolean })[] = [];
  eachBit(all, (at) => {
    found.push({ place: part.places[at] ?? 0, part, at, isAbove: isSet(above, at) });
  });
  return found;
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
