// A parameter → all that is offered of it, looked up once.

import type { Need, Offer } from '../model/entry.generated.ts';
import type { Entry } from '../model/entry.ts';
import type { Line } from '../model/match.ts';
import type { Scale } from './answer.ts';
import { offered } from './offers.ts';
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
  /** Where the listed one at a place says so; null where it is not stated. */
  readonly lineAt: (place: number) => Line | null;
}

/** The shelf of what a need asks for; undefined where no capability can offer it. */
export type Shelves = (need: Need) => Shelf | undefined;

/** The shelves of the parameters in `scales`; `listed` are those that stand in their rows. */
export function shelves(
  scales: ReadonlyMap<string, Scale>,
  asOf: string,
  listed: () => readonly Capability[] = () => [],
): Shelves {
  const columns = once(() => columnsOf(listed(), [...scales.values()], asOf));
  const found = new Map(
    Array.from(scales, ([id, scale]) => {
      const row = once(() => rowOf(columns().get(scale) ?? [], scale));
      return [id, { ...shelf(scale, asOf), row, lineAt: linesAt(listed, scale, asOf) }];
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

/** By scale what each offers. Each capability is opened once for all scales: thousands do not stay at hand from one to the next. */
function columnsOf(
  listed: readonly Capability[],
  scales: readonly Scale[],
  asOf: string,
): ReadonlyMap<Scale, readonly (Offer | undefined)[]> {
  const columns = scales.map((scale) => ({
    scale,
    offers: new Array<Offer | undefined>(listed.length).fill(undefined),
  }));
  for (const [place, capability] of listed.entries())
    for (const { scale, offers } of columns) offers[place] = offered(capability, scale.parameter, asOf)?.offer;
  return new Map(columns.map(({ scale, offers }) => [scale, offers]));
}

/** Each line is looked up when it is first read: most are read by nobody, and some by thousands. */
function linesAt(listed: () => readonly Capability[], { parameter }: Scale, asOf: string): Shelf['lineAt'] {
  const known = once(() => new Array<Line | null | undefined>(listed().length).fill(undefined));
  return (place) => {
    const lines = known();
    const line = lines[place];
    if (line !== undefined) return line;
    const capability = listed()[place];
    const found = (capability && offered(capability, parameter, asOf)?.line()) ?? null;
    lines[place] = found;
    return found;
  };
}
