// A catalogue and a day → its listed capabilities, made ready once for all that ask them.

import type { Catalogue } from '../model/catalogue.ts';
import type { Need } from '../model/entry.generated.ts';
import type { Entry } from '../model/entry.ts';
import { type Reference, referenceTo } from '../model/reference.ts';
import { type Asker, asker } from './asked.ts';
import { scalesOf, supplyOf } from './match.ts';
import { type PartsOf, partsOf } from './places.ts';
import { once } from './remembered.ts';
import { type Answers, answersTo } from './row.ts';
import { shelves } from './shelves.ts';

/** The listed capabilities; each is known by its place among them. */
export interface Stock {
  readonly listed: () => readonly Entry<'capability'>[];
  readonly references: () => readonly Reference[];
  readonly partsOf: PartsOf;
  readonly ask: Asker;
  /** What they answer to a need; undefined where no capability can offer what it asks for. */
  readonly answersTo: (need: Need) => Answers | undefined;
}

/** Makes the capabilities of a catalogue ready to be asked on a day. */
export function stockOf(catalogue: Catalogue, asOf: string): Stock {
  const listed = once(() => supplyOf(catalogue));
  const shelfOf = shelves(scalesOf(catalogue), asOf, listed);
  const parts = once(() => partsOf(listed()));
  return {
    listed,
    references: once(() => listed().map(({ id }) => referenceTo('capability', id))),
    partsOf: (areas) => parts()(areas),
    ask: asker(shelfOf),
    answersTo: (need) => {
      const shelf = shelfOf(need);
      return shelf && answersTo(need, shelf.scale, shelf.row());
    },
  };
}
