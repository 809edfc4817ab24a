// A parameter → all that is offered of it, looked up once.

import type { Need, Offer } from '../model/entry.generated.ts';
import type { Entry } from '../model/entry.ts';
import type { Line } from '../model/match.ts';
import type { Scale } from './answer.ts';
import { type Offered, offered } from './offers.ts';
import type { Places } from './places.ts';
import { once, remembered } from './remembered.ts';
import { type Row, rowOf } from './row.ts';

type Capability = Entry<'capability'>;

/** All that is offered of one parameter. */
export interface Shelf {
  readonly scale: Scale;
  readonly offerOf: (capability: Capability) => Offer | undefined;
  /** Where a capability says so; null where it is not stated. */
  readonly lineOf: (capability: Capability) => Line | null;
  /** What the listed capabilities offer. */
  readonly row: () => Row;
  /** Where those of an area say so, in its order; nothing where it is not stated. They are looked up when one of the area is read. */
  readonly linesIn: (places: Places) => readonly (Line | undefined)[];
}

/** The shelf of what a need asks for; undefined where no capability can offer it. */
export type Shelves = (need: Need) => Shelf | undefined;

/** The shelves of the parameters in `scales`; `listed` are those that stand in their rows. */
export function shelves(
  scales: ReadonlyMap<string, Scale>,
  asOf: string,
  listed: () => readonly Capability[] = () => [],
): Shelves {
  const offers = once(() => columnsOf(listed(), scales, asOf, ({ offer }) => offer));
  const none = once(() => new Array<undefined>(listed().length).fill(undefined));
  const lines = remembered((places: Places) =>
    columnsOf(
      places.flatMap((place) => listed()[place] ?? []),
      scales,
      asOf,
      ({ line }) => line(),
    ),
  );
  const found = new Map(
    Array.from(scales, ([id, scale]) => {
      const row = once(() => rowOf(offers().get(id) ?? none(), scale));
      return [id, { ...shelf(scale, asOf), row, linesIn: (places: Places) => lines(places).get(id) ?? [] }];
    }),
  );
  return ({ parameter }) => (parameter === undefined ? undefined : found.get(parameter));
}

function shelf(scale: Scale, asOf: string): Pick<Shelf, 'scale' | 'offerOf' | 'lineOf'> {
  const found = (capability: Capability) => offered(capability, scale.parameter, asOf);
  return {
    scale,
    offerOf: remembered((capability: Capability) => found(capability)?.offer),
    lineOf: remembered((capability: Capability) => found(capability)?.line() ?? null),
  };
}

/**
 * By parameter something of what each of several offers. Each is opened once for all parameters, as thousands do not stay at hand from
 * one to the next, and asked only for the few that it names.
 */
function columnsOf<T>(
  capabilities: readonly Capability[],
  scales: ReadonlyMap<string, Scale>,
  asOf: string,
  what: (offered: Offered) => T,
): ReadonlyMap<string, readonly (T | undefined)[]> {
  const columns = new Map<string, (T | undefined)[]>();
  const elsewhere = [...scales.keys()].filter((id) => scales.get(id)?.parameter['offered-by'] !== undefined);
  for (const [at, capability] of capabilities.entries()) {
    for (const id of [...Object.keys(capability.header.offers ?? {}), ...elsewhere]) {
      const scale = scales.get(id);
      const found = scale && offered(capability, scale.parameter, asOf);
      if (!found) continue;
      const column = columns.get(id) ?? new Array<T | undefined>(capabilities.length).fill(undefined);
      column[at] = what(found);
      columns.set(id, column);
    }
  }
  return columns;
}
