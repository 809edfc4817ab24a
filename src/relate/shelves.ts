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
}

/** The shelf of what a need asks for; undefined where no capability can offer it. */
export type Shelves = (need: Need) => Shelf | undefined;

/** The shelves of the parameters in `scales`; `listed` are those that stand in their rows. */
export function shelves(
  scales: ReadonlyMap<string, Scale>,
  asOf: string,
  listed: () => readonly Capability[] = () => [],
): Shelves {
  const found = new Map(Array.from(scales, ([id, scale]) => [id, shelf(scale, asOf, listed)]));
  return ({ parameter }) => (parameter === undefined ? undefined : found.get(parameter));
}

function shelf(scale: Scale, asOf: string, listed: () => readonly Capability[]): Shelf {
  const found = (capability: Capability) => offered(capability, scale.parameter, asOf);
  return {
    scale,
    offerOf: remembered((capability: Capability) => found(capability)?.offer),
    lineOf: remembered((capability: Capability) => found(capability)?.line() ?? null),
    row: once(() => rowOf(listed().map(found), scale)),
  };
}
