// Two statements → the listed capabilities that offer what both need.

import type { Reference } from '../../model/reference.ts';
import { type Bits, eachBit } from '../bits.ts';
import type { Part } from '../places.ts';
import { remembered } from '../remembered.ts';
import type { Answers } from '../row.ts';
import type { Stock } from '../stock.ts';
import type { Comparison } from './comparison.ts';
import { ofPair } from './ofPair.ts';
import type { Statement } from './statement.ts';

/** The capabilities of a shared area that meet every need of both statements, by id. */
export type Bridges = (comparison: Comparison) => readonly Reference[];

/** Makes the listed capabilities ready to be asked for bridges. */
export function bridges({ answersTo, partsOf, references }: Stock): Bridges {
  const answersIn = remembered(({ needs }: Statement) => needs.flatMap((need) => answersTo(need) ?? []));
  const listsIn = remembered((parts: readonly Part[]) => lists(parts, references()));
  const listsOf = ofPair((a, b) => {
    const shared = a.header.areas.filter((area) => b.header.areas.includes(area));
    return listsIn(partsOf(shared));
  });
  return ({ a, b }) => {
    const [ofA, ofB] = [answersIn(a), answersIn(b)];
    // Nothing can be offered of a term of a contract.
    if (ofA.length === 0 || ofB.length === 0) return NO_REFERENCES;
    return listsOf(a.requirement, b.requirement)([...ofA, ...ofB]);
  };
}

/**
 * Needs by their answers → the list of those who meet them all. Hundreds of differences have the same bridges, so that all of them share
 * one list, which is found by a digest of its marks; the room for marks is shared as well, as most of them have been met before.
 */
function lists(
  parts: readonly Part[],
  references: readonly Reference[],
): (answers: readonly Answers[]) => readonly Reference[] {
  const room = parts.map(({ counted }) => counted.slice());
  const known = new Map<number, readonly Marked[]>();
  return (answers) => {
    for (const [at, part] of parts.entries()) mark(room[at] ?? NO_BITS, part, answers);
    if (room.every(areNone)) return NO_REFERENCES;
    const digest = digestOf(room);
    const alike = known.get(digest) ?? [];
    const same = alike.find(({ marks }) => marks.every((bits, at) => areSame(bits, room[at] ?? NO_BITS)));
    if (same) return same.list;
    const marks = room.map((bits) => bits.slice());
    const list = placesOf(parts, marks).map((place) => references[place] ?? '');
    known.set(digest, [...alike, { marks, list }]);
    return list;
  };
}

/** Who is marked in each part, and the list of them. */
interface Marked {
  readonly marks: readonly Bits[];
  readonly list: readonly Reference[];
}

/** Marks which of a part meet all of those needs. */
function mark(marks: Bits, { places, counted }: Part, answers: readonly Answers[]): void {
  marks.set(counted);
  for (const { marksIn } of answers) {
    const { met } = marksIn(places);
    for (let word = 0; word < marks.length; word++) marks[word] = (marks[word] ?? 0) & (met[word] ?? 0);
  }
}

/** A number that marks which differ seldom share. */
function digestOf(marks: readonly Bits[]): number {
  let digest = 0;
  for (const bits of marks) for (const word of bits) digest = Math.imul(digest ^ word, 0x9e3779b1) ^ (digest >>> 15);
  return digest;
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

function areSame(bits: Bits, others: Bits): boolean {
  for (let word = 0; word < bits.length; word++) if (bits[word] !== others[word]) return false;
  return true;
}

function areNone(bits: Bits): boolean {
  for (const word of bits) if (word !== 0) return false;
  return true;
}

const NO_REFERENCES: readonly Reference[] = [];

const NO_BITS: Bits = new Uint32Array(0);
