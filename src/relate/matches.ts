// A catalogue → the matches of its requirements and capabilities, worked out when somebody asks for them.

import { type Catalogue, listOf } from '../model/catalogue.ts';
import type { Entry } from '../model/entry.ts';
import { parseReference, type Reference, referenceTo } from '../model/reference.ts';
import type { Matches } from '../model/related.ts';
import { byArea, type WithAreas } from './byArea.ts';
import { foremost } from './foremost.ts';
import { held, isObtainable, isSupply, matchesAt } from './match.ts';
import { once, remembered } from './remembered.ts';
import type { Stock } from './stock.ts';

/** Every obtainable requirement held against each capability that shares a second-level area with it. */
export function matches(catalogue: Catalogue, { listed, references, ask, partsOf }: Stock): Matches {
  const supply = once(() => byArea(listed()));
  const demand = byArea(listOf(catalogue, 'requirement').filter(isObtainable));
  const obtainable = (reference: Reference) => {
    const { kind, id = '' } = parseReference(reference) ?? {};
    const requirement = kind === 'requirement' ? catalogue.entries.requirement.get(id) : undefined;
    return requirement && isObtainable(requirement) ? requirement : undefined;
  };
  const ofRequirement = (requirement: Entry<'requirement'>) => {
    const asked = ask(requirement);
    return sharing(requirement, supply()).map((capability) => held(requirement, capability, asked));
  };
  const ofCapability = (capability: Entry<'capability'>) =>
    sharing(capability, demand).map((requirement) => held(requirement, capability, ask(requirement)));
  const placeOf = once(() => new Map(references().map((reference, place) => [reference, place])));
  const asked = remembered(ask);
  const leftOpenAt = (place: number) => (requirement: Entry<'requirement'>) => {
    const reference = referenceTo('requirement', requirement.id);
    const open = asked(requirement).filter(({ answers }) => answers().at(place) === 'not-stated');
    return open.map(({ parameter, index }) => ({ requirement: reference, index, parameter }));
  };
  return {
    of: (reference) => {
      const requirement = obtainable(reference);
      if (requirement) return ofRequirement(requirement);
      const { kind, id = '' } = parseReference(reference) ?? {};
      const capability = kind === 'capability' ? catalogue.entries.capability.get(id) : undefined;
      return capability && isSupply(capability) ? ofCapability(capability) : [];
    },
    best: (reference, most) => {
      const requirement = obtainable(reference);
      if (!requirement) return { best: [], leftOut: 0 };
      const asked = ask(requirement);
      const { spots, of } = foremost(partsOf(requirement.header.areas), asked, most);
      const best = spots.map(matchesAt(requirement, asked, references()));
      return { best, leftOut: of - best.length };
    },
    open: (reference) => {
      const place = placeOf().get(reference);
      const capability = place === undefined ? undefined : listed()[place];
      return capability ? sharing(capability, demand).flatMap(leftOpenAt(place ?? -1)) : [];
    },
    all: () => listOf(catalogue, 'requirement').filter(isObtainable).flatMap(ofRequirement),
  };
}

function sharing<E extends WithAreas>({ header }: WithAreas, others: ReadonlyMap<string, readonly E[]>): E[] {
  const found = new Set(header.areas.flatMap((area) => others.get(area) ?? []));
  return [...found].sort((a, b) => (a.id < b.id ? -1 : 1));
}
