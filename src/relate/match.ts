// A requirement and a capability → each product or provider need answered, with both lines, and a grade.

import type { Catalogue } from '../model/catalogue.ts';
import { listOf } from '../model/catalogue.ts';
import type { Need, Parameter } from '../model/entry.generated.ts';
import type { Entry } from '../model/entry.ts';
import type { Grade, Match, NeedAnswer } from '../model/match.ts';
import { parseReference, referenceTo } from '../model/reference.ts';
import type { Matches } from '../model/related.ts';
import { levelsOf } from '../model/vocabulary.ts';
import { answer, type Scale } from './answer.ts';
import { lineOf, offered } from './offers.ts';

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

/** Every obtainable requirement held against each capability that shares a second-level area with it. */
export function matches(catalogue: Catalogue, asOf: string): Matches {
  const supply = byArea(listOf(catalogue, 'capability').filter(isSupply));
  const demand = byArea(listOf(catalogue, 'requirement').filter(isObtainable));
  const scales = scalesOf(catalogue);
  const ofRequirement = (requirement: Entry<'requirement'>) =>
    sharing(requirement, supply).map((capability) => match(requirement, capability, scales, asOf));
  const ofCapability = (capability: Entry<'capability'>) =>
    sharing(capability, demand).map((requirement) => match(requirement, capability, scales, asOf));
  return {
    of: (reference) => {
      const { kind, id = '' } = parseReference(reference) ?? {};
      const requirement = kind === 'requirement' ? catalogue.entries.requirement.get(id) : undefined;
      const capability = kind === 'capability' ? catalogue.entries.capability.get(id) : undefined;
      if (requirement && isObtainable(requirement)) return ofRequirement(requirement);
      return capability && isSupply(capability) ? ofCapability(capability) : [];
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
  const needs = answers(requirement, capability, scales, asOf);
  return {
    requirement: referenceTo('requirement', requirement.id),
    capability: referenceTo('capability', capability.id),
    grade: gradeOf(requirement.header.needs, needs),
    needs,
  };
}

function answers(
  requirement: Entry<'requirement'>,
  capability: Entry<'capability'>,
  scales: ReadonlyMap<string, Scale>,
  asOf: string,
): NeedAnswer[] {
  return (requirement.header.needs ?? []).flatMap((need, index) => {
    const scale = need.parameter === undefined ? undefined : scales.get(need.parameter);
    if (!scale) return [];
    const found = offered(capability, scale.parameter, asOf);
    const result = answer(need, found?.offer, scale);
    const line = lineOf(requirement, `/needs/${index}`);
    return [{ parameter: scale.parameter.id, index, result, need: line, offer: found?.line ?? null }];
  });
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
