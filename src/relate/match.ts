// A requirement and a capability → each product or provider need answered, with both lines, and a grade.

import type { Catalogue } from '../model/catalogue.ts';
import { listOf } from '../model/catalogue.ts';
import type { Need, Parameter } from '../model/entry.generated.ts';
import type { Entry } from '../model/entry.ts';
import type { Answer, Grade, Line, Match, NeedAnswer } from '../model/match.ts';
import { parseReference, type Reference, referenceTo } from '../model/reference.ts';
import type { Matches } from '../model/related.ts';
import { levelsOf } from '../model/vocabulary.ts';
import type { Scale } from './answer.ts';
import { type Asked, type Asker, asker } from './asked.ts';
import { foremost } from './foremost.ts';
import { placesByArea, placesIn } from './places.ts';
import { once } from './remembered.ts';

/** What a requirement can seek that a capability can be: these enter matches and gaps. */
export const OBTAINABLE: ReadonlySet<string> = new Set(['product', 'equipment', 'service', 'training', 'data']);

/** Natures of a capability that nobody obtains to meet a need: knowledge, schemes, money and people. */
const NOT_SUPPLY: ReadonlySet<string> = new Set(['reference', 'scheme', 'programme']);

/** Whether a requirement asks for something that can be obtained. */
export function isObtainable(requirement: Entry<'requirement'>): boolean {
  return OBTAINABLE.has(requirement.header.seeks);
}

/** Whether a capability is a thing or a service that could meet a need. */
export function isSupply(capability: Entry<'capability'>): boolean {
  return !NOT_SUPPLY.has(capability.header.nature ?? '');
}

/** The capabilities that could meet a need, in the order of their ids. */
export function supplyOf(catalogue: Catalogue): Entry<'capability'>[] {
  return listOf(catalogue, 'capability')
    .filter(isSupply)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Every obtainable requirement held against each capability that shares a second-level area with it. */
export function matches(catalogue: Catalogue, ask: Asker): Matches {
  const listed = supplyOf(catalogue);
  const supply = byArea(listed);
  const places = once(() => placesByArea(listed));
  const demand = byArea(listOf(catalogue, 'requirement').filter(isObtainable));
  const obtainable = (reference: Reference) => {
    const { kind, id = '' } = parseReference(reference) ?? {};
    const requirement = kind === 'requirement' ? catalogue.entries.requirement.get(id) : undefined;
    return requirement && isObtainable(requirement) ? requirement : undefined;
  };
  const ofRequirement = (requirement: Entry<'requirement'>) => {
    const asked = ask(requirement);
    return sharing(requirement, supply).map((capability) => held(requirement, capability, asked));
  };
  const ofCapability = (capability: Entry<'capability'>) =>
    sharing(capability, demand).map((requirement) => held(requirement, capability, ask(requirement)));
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
      const serving = placesIn(requirement.header.areas, places());
      const best = foremost(serving, asked, most).flatMap((place) => {
        const capability = listed[place];
        return capability ? [told(requirement, capability, answersAt(place, asked))] : [];
      });
      return { best, leftOut: serving.length - best.length };
    },
    all: () => listOf(catalogue, 'requirement').filter(isObtainable).flatMap(ofRequirement),
  };
}

/** The parameters that enter a match, those that a product or its provider can offer, with their levels. */
export function scalesOf({ vocabulary }: Catalogue): ReadonlyMap<string, Scale> {
  const compared = [...vocabulary.parameters.values()].filter(isCompared);
  return new Map(
    compared.map((parameter) => {
      const levels = levelsOf(vocabulary, parameter).map(({ id }) => id);
      return [parameter.id, { parameter, levels }];
    }),
  );
}

/** One requirement held against one capability. */
export function match(
  requirement: Entry<'requirement'>,
  capability: Entry<'capability'>,
  scales: ReadonlyMap<string, Scale>,
  asOf: string,
): Match {
  return held(requirement, capability, asker(scales, asOf)(requirement));
}

function held(requirement: Entry<'requirement'>, capability: Entry<'capability'>, asked: readonly Asked[]): Match {
  const needs = asked.map((each) => answered(each, each.answerOf(capability), () => each.lineOfOffer(capability)));
  return told(requirement, capability, needs);
}

function answersAt(place: number, asked: readonly Asked[]): NeedAnswer[] {
  return asked.map((each) => answered(each, each.answerAt(place), () => each.lineAt(place)));
}

/** The lines are looked up when they are read: who wants to know the grade alone does not wait for them. */
function answered({ parameter, index, line }: Asked, result: Answer, offer: () => Line | null): NeedAnswer {
  return {
    parameter,
    index,
    result,
    get need() {
      return line();
    },
    get offer() {
      return offer();
    },
  };
}

function told(requirement: Entry<'requirement'>, capability: Entry<'capability'>, needs: readonly NeedAnswer[]): Match {
  return {
    requirement: referenceTo('requirement', requirement.id),
    capability: referenceTo('capability', capability.id),
    grade: gradeOf(requirement.header.needs, needs),
    needs,
  };
}

/** What answers to needs come to. A need that we only read into the wording cannot fail a capability. */
export function gradeOf(needs: readonly Need[] = [], answers: readonly Pick<NeedAnswer, 'index' | 'result'>[]): Grade {
  const isStated = ({ index }: { readonly index: number }) => needs[index]?.basis === 'stated';
  if (answers.length === 0) return 'not-comparable';
  if (answers.some((each) => each.result === 'not-met' && isStated(each))) return 'fails-a-stated-need';
  return answers.every(({ result }) => result === 'met') ? 'meets-all-stated' : 'too-little-stated';
}

function isCompared({ concerns }: Parameter): boolean {
  return concerns === 'product' || concerns === 'provider';
}

type WithAreas = Entry<'capability'> | Entry<'requirement'>;

function byArea<E extends WithAreas>(entries: readonly E[]): ReadonlyMap<string, readonly E[]> {
  const found = new Map<string, E[]>();
  for (const entry of entries) {
    for (const area of entry.header.areas) {
      const same = found.get(area);
      if (same) same.push(entry);
      else found.set(area, [entry]);
    }
  }
  return found;
}

function sharing<E extends WithAreas>({ header }: WithAreas, others: ReadonlyMap<string, readonly E[]>): E[] {
  const found = new Set(header.areas.flatMap((area) => others.get(area) ?? []));
  return [...found].sort((a, b) => (a.id < b.id ? -1 : 1));
}
