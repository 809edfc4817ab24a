// Two statements → the listed capabilities that offer what both need.

import type { Reference } from '../../model/reference.ts';
import { type Bits, eachBit } from '../bits.ts';
import type { Part } from '../places.ts';
import { remembered } from '../remembered.ts';
import type { Answers } from '../row.ts';
import type { Stock } from '../stock.ts';
import type { Comparison } from './comparison.ts';
import type { Statement } from './statement.ts';

/** The capabilities of a shared area that meet every need of both statements, by id. */
export type Bridges = (comparison: Comparison) => readonly Reference[];

/** Makes the listed capabilities ready to be asked for bridges. */
export function bridges({ answersTo, partsOf, references }: Stock): Bridges {
  const answersIn = remembered(({ needs }: Statement) => needs.flatMap((need) => answersTo(need) ?? []));
  const listsIn = remembered((parts: readonly Part[]) => lists(parts, references()));
  return ({ a, b }) => {
    const [ofA, ofB] = [answersIn(a), answersIn(b)];
    // Nothing can be offered of a term of a contract.
    if (ofA.length === 0 || ofB.length === 0) return [];
    const shared = a.requirement.header.areas.filter((area) => b.requirement.header.areas.includes(area));
    const parts = partsOf(shared);
    return listsIn(parts)(parts.map((part) => meeting(part, [...ofA, ...ofB])));
  };
}

/** Which of a part meet all of those needs. */
function meeting({ places, counted }: Part, answers: readonly Answers[]): Bits {
  const all = counted.slice();
  for (const { marksIn } of answers) {
    const { met } = marksIn(places);
    for (let word = 0; word < all.length; word++) all[word] = (all[word] ?? 0) & (met[word] ?? 0);
  }
  return all;
}

/** Those that are marked in each part → their list. Hundreds of differences have the same bridges, so that all of them share one list. */
function lists(
  parts: readonly Part[],
  references: readonly Reference[],
): (marks: readonly Bits[]) => readonly Reference[] {
  const known = new Map<string, readonly Reference[]>();
  return (marks) => {
    if (marks.every(areNone)) return NO_REFERENCES;
    const key = marks.map(keyOf).join('');
    const list = known.get(key) ?? placesOf(parts, marks).map((place) => references[place] ?? '');
    known.set(key, list);
    return list;
  };
}

/** Two letters for each word of bits. */
function keyOf(bits: Bits): string {
  return String.fromCharCode(...new Uint16Array(bits.buffer));
}

/** In the order of all that are listed. */
function placesOf(parts: readonly Part[], marks: readonly Bits[]): number[] {
  const found: number[] = [];
  for (const [index, { places }] of parts.entries()) {
    eachBit(marks[index] ?? NO_BITS, (at) => {
      found.push(places[at] ?? 0);
    });
  }
  return parts.length > 1 ? found.sort((one, other) => one - other) : found;
}

function areNone(bits: Bits): boolean {
  return bits.every((word) => word === 0);
}

const NO_REFERENCES: readonly Reference[] = [];

const NO_BITS: Bits = new Uint32Array(0);
