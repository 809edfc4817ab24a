// Two statements → the listed capabilities that offer what both need.

import type { Catalogue } from '../../model/catalogue.ts';
import { type Reference, referenceTo } from '../../model/reference.ts';
import { type Asked, asker } from '../asked.ts';
import { scalesOf, supplyOf } from '../match.ts';
import { placesByArea, placesIn } from '../places.ts';
import { once } from '../remembered.ts';
import type { Comparison } from './comparison.ts';
import type { Statement } from './statement.ts';

/** The capabilities of a shared area that meet every need of both statements, by id. */
export type Bridges = (comparison: Comparison) => readonly Reference[];

/** Makes a catalogue's capabilities ready to be asked for bridges. */
export function bridges(catalogue: Catalogue, asOf: string): Bridges {
  const supply = once(() => supplyOf(catalogue));
  const places = once(() => placesByArea(supply()));
  const ask = asker(scalesOf(catalogue), asOf, supply);
  const askedIn = ({ requirement, needs }: Statement): readonly Asked[] =>
    ask(requirement).filter(({ index }) => needs.some((need) => need === requirement.header.needs?.[index]));
  return ({ a, b }) => {
    const [ofA, ofB] = [askedIn(a), askedIn(b)];
    // Nothing can be offered of a term of a contract.
    if (ofA.length === 0 || ofB.length === 0) return [];
    const asked = [...ofA, ...ofB];
    const shared = a.requirement.header.areas.filter((area) => b.requirement.header.areas.includes(area));
    const serving = placesIn(shared, places()).filter((place) =>
      asked.every(({ answerAt }) => answerAt(place) === 'met'),
    );
    return serving.map((place) => referenceTo('capability', supply()[place]?.id ?? ''));
  };
}
