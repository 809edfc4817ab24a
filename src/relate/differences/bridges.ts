// Two statements → the listed capabilities that offer what both need.

import type { Reference } from '../../model/reference.ts';
import { eachBit } from '../bits.ts';
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
  return ({ a, b }) => {
    const [ofA, ofB] = [answersIn(a), answersIn(b)];
    // Nothing can be offered of a term of a contract.
    if (ofA.length === 0 || ofB.length === 0) return [];
    const shared = a.requirement.header.areas.filter((area) => b.requirement.header.areas.includes(area));
    const parts = partsOf(shared);
    const serving = parts.flatMap((part) => meeting(part, [...ofA, ...ofB]));
    const inOrder = parts.length > 1 ? serving.sort((one, other) => one - other) : serving;
    return inOrder.map((place) => references()[place] ?? '');
  };
}

/** The places of a part that meet all of those needs. */
function meeting({ places, counted }: Part, answers: readonly Answers[]): number[] {
  const all = counted.slice();
  for (const { marksIn } of answers) {
    const { met } = marksIn(places);
    for (let word = 0; word < all.length; word++) all[word] = (all[word] ?? 0) & (met[word] ?? 0);
  }
  const found: number[] = [];
  eachBit(all, (at) => {
    found.push(places[at] ?? 0);
  });
  return found;
}
