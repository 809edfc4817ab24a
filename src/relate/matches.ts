// A catalogue → the matches of its requirements and capabilities, worked out when somebody asks for them.

import { type Catalogue, listOf } from '../model/catalogue.ts';
import type { Entry } from '../model/entry.ts';
import { parseReference, type Reference, referenceTo } from '../model/reference.ts';
import type { Graded, Matches } from '../model/related.ts';
import type { Asked } from './asked.ts';
import { byArea, type WithAreas } from './byArea.ts';
import { foremost } from './foremost.ts';
import { gradeOf, held, isObtainable, isSupply, matchesAt } from './match.ts';
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
  const asked = remembered(ask);
  const ofRequirement = (requirement: Entry<'requirement'>): Pairing[] => {
    const needs = ask(requirement);
    return sharing(requirement, supply()).map((capability) => [requirement, capability, needs]);
  };
  const ofCapability = (capability: Entry<'capability'>): Pairing[] =>
    sharing(capability, demand).map((requirement) => [requirement, capability, asked(requirement)]);
  const pairingsOf = (reference: Reference): Pairing[] => {
    const requirement = obtainable(reference);
    if (requirement) return ofRequirement(requirement);
    const { kind, id = '' } = parseReference(reference) ?? {};
    const capability = kind === 'capability' ? catalogue.entries.capability.get(id) : undefined;
    return capability && isSupply(capability) ? ofCapability(capability) : [];
  };
  const placeOf = once(() => new Map(references().map((reference, place) => [reference, place])));
  const leftOpenAt = (place: number) => (requirement: Entry<'requirement'>) => {
    const reference = referenceTo('requirement', requirement.id);
    const open = asked(requirement).filter(({ answers }) => answers().at(place) === 'not-stated');
    return open.map(({ parameter, index }) => ({ requirement: reference, index, parameter }));
  };
  function* each() {
    for (const requirement of listOf(catalogue, 'requirement').filter(isObtainable))
      for (const pairing of ofRequirement(requirement)) yield held(...pairing);
  }
  return {
    of: (reference) => pairingsOf(reference).map((pairing) => held(...pairing)),
    grades: (reference) => pairingsOf(reference).map(graded),
    best: (reference, most) => {
      const requirement = obtainable(reference);
      if (!requirement) return { best: [], leftOut: 0 };
      const needs = ask(requirement);
      const { spots, of } = foremost(partsOf(requirement.header.areas), needs, most);
      const best = spots.map(matchesAt(requirement, needs, references()));
      return { best, leftOut: of - best.length };
    },
    open: (reference) => {
      const place = placeOf().get(reference);
      const capability = place === undefined ? undefined : listed()[place];
      return capability ? sharing(capability, demand).flatMap(leftOpenAt(place ?? -1)) : [];
    },
    all: () => [...each()],
    each,
  };
}

/** What is held against each other. */
type Pairing = readonly [requirement: Entry<'requirement'>, capability: Entry<'capability'>, needs: readonly Asked[]];

function graded([requirement, capability, needs]: Pairing): Graded {
  const answers = needs.map(({ index, answerOf }) => ({ index, result: answerOf(capability) }));
  return {
    requirement: referenceTo('requirement', requirement.id),
    capability: referenceTo('capability', capability.id),
    grade: gradeOf(requirement.header.needs, answers),
  };
}

function sharing<E extends WithAreas>({ header }: WithAreas, others: ReadonlyMap<string, readonly E[]>): E[] {
  const found = new Set(header.areas.flatMap((area) => others.get(area) ?? []));
  return [...found].sort((a, b) => (a.id < b.id ? -1 : 1));
}
