// Parts of the list and what is asked → the places of those that meet most of it.
//
// No capability is looked at alone: a word of bits ranks thirty-two at once.

import type { Asked } from './asked.ts';
import { type Bits, countBits, eachBit, noBits } from './bits.ts';
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
  const drawn = new Set(evenly(placesAt(limit, ranked), most - above));
  const spots = ranked.flatMap((each) => spotsIn(each, limit, drawn)).sort((a, b) => a.place - b.place);
  return { spots, of: sum(counts) };
}

/** A part with, by rank, who of it has that rank. */
interface Ranked {
  readonly part: Marked;
  readonly ranks: readonly Bits[];
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

/** The places of those that have a rank, in the order of the list; they are many, of which few are kept. */
function placesAt(rank: number, ranked: readonly Ranked[]): Int32Array {
  const found: number[] = [];
  for (const { part, ranks } of ranked) eachBit(ranks[rank] ?? noBits(0), (at) => found.push(part.places[at] ?? 0));
  return Int32Array.from(found).sort();
}

/** So many of them, spread over all. */
function evenly(all: Int32Array, most: number): Int32Array {
  return all.filter((_, at) => Math.floor(((at + 1) * most) / all.length) > Math.floor((at * most) / all.length));
}

/** Those of a part that are above a rank, and those of that rank that were drawn. */
function spotsIn({ part, ranks }: Ranked, limit: number, drawn: ReadonlySet<number>): Spot[] {
  const found: Spot[] = [];
  for (let rank = limit; rank < ranks.length; rank++) {
    eachBit(ranks[rank] ?? noBits(0), (at) => {
      const place = part.places[at] ?? 0;
      if (rank > limit || drawn.has(place)) found.push({ place, part, at });
    });
  }
  return found;
}
