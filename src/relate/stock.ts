// A catalogue and a day → its listed capabilities, made ready once for all that ask them.

import type { Catalogue } from '../model/catalogue.ts';
import type { Entry } from '../model/entry.ts';
import { type Reference, referenceTo } from '../model/reference.ts';
import { type Asker, asker } from './asked.ts';
import { scalesOf, supplyOf } from './match.ts';
import { type PartsOf, partsOf } from './places.ts';
import { once } from './remembered.ts';

/** The listed capabilities; each is known by its place among them. */
export interface Stock {
  readonly listed: () => readonly Entry<'capability'>[];
  readonly references: () => readonly Reference[];
  readonly partsOf: PartsOf;
  readonly ask: Asker;
}

/** Makes the capabilities of a catalogue ready to be asked on a day. */
export function stockOf(catalogue: Catalogue, asOf: string): Stock {
  const listed = once(() => supplyOf(catalogue));
  const parts = once(() => partsOf(listed()));
  return {
    listed,
    references: once(() => listed().map(({ id }) => referenceTo('capability', id))),
    partsOf: (areas) => parts()(areas),
    ask: asker(scalesOf(catalogue), asOf, listed),
  };
}
