// Two statements → the listed capabilities that offer what both need.

import { type Catalogue, listOf } from '../../model/catalogue.ts';
import type { Offer, Parameter } from '../../model/entry.generated.ts';
import type { Entry } from '../../model/entry.ts';
import { type Reference, referenceTo } from '../../model/reference.ts';
import { answer } from '../answer.ts';
import { isSupply } from '../match.ts';
import { offered } from '../offers.ts';
import type { Comparison } from './comparison.ts';
import { grouped } from './grouped.ts';
import { remembered } from './remembered.ts';
import type { Statement } from './statement.ts';

/** The capabilities of a shared area that meet every need of both statements, by id. */
export type Bridges = (comparison: Comparison) => readonly Reference[];

/** Makes a catalogue's capabilities ready to be asked for bridges. */
export function bridges(catalogue: Catalogue, asOf: string): Bridges {
  const supply = listOf(catalogue, 'capability').filter(isSupply);
  const offers = remembered((parameter: Parameter) => offersByArea(supply, parameter, asOf));
  const servers = remembered((statement: Statement) => serversOf(statement, offers(statement.scale.parameter)));
  return ({ a, b }) => {
    const shared = a.requirement.header.areas.filter((area) => b.requirement.header.areas.includes(area));
    const [few, many] = [servers(a), servers(b)].sort((one, other) => one.size - other.size);
    const serving = [...(few ?? [])].filter((each) => many?.has(each) && isIn(each, shared));
    return serving.map(({ id }) => referenceTo('capability', id)).sort();
  };
}

type Capability = Entry<'capability'>;

interface PlacedOffer {
  readonly capability: Capability;
  readonly area: string;
  readonly offer: Offer;
}

type OffersByArea = ReadonlyMap<string, readonly PlacedOffer[]>;

function offersByArea(supply: readonly Capability[], parameter: Parameter, asOf: string): OffersByArea {
  const placed = supply.flatMap((capability) => {
    const found = offered(capability, parameter, asOf);
    return found ? capability.header.areas.map((area) => ({ capability, area, offer: found.offer })) : [];
  });
  return grouped(placed, ({ area }) => area);
}

function serversOf({ requirement, needs, scale }: Statement, offers: OffersByArea): ReadonlySet<Capability> {
  const near = requirement.header.areas.flatMap((area) => offers.get(area) ?? []);
  const meeting = near.filter(({ offer }) => needs.every((need) => answer(need, offer, scale) === 'met'));
  return new Set(meeting.map(({ capability }) => capability));
}

function isIn({ header }: Capability, areas: readonly string[]): boolean {
  return header.areas.some((area) => areas.includes(area));
}
