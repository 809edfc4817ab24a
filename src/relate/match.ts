// A requirement and a capability → each product or provider need answered, with both lines, and a grade.

import type { Catalogue } from '../model/catalogue.ts';
import { listOf } from '../model/catalogue.ts';
import type { Need, Parameter } from '../model/entry.generated.ts';
import type { Entry } from '../model/entry.ts';
import type { Answer, Grade, Line, Match, NeedAnswer } from '../model/match.ts';
import { type Reference, referenceTo } from '../model/reference.ts';
import { levelsOf } from '../model/vocabulary.ts';
import type { Scale } from './answer.ts';
import { type Asked, asker } from './asked.ts';
import { isSet } from './bits.ts';
import type { Marked, Spot } from './foremost.ts';
import type { Marks } from './levelMarks.ts';
import { remembered } from './remembered.ts';
import { shelves } from './shelves.ts';

/** What a requirement can seek that a capability can be: these enter matches and gaps. */
const OBTAINABLE: ReadonlySet<string> = new Set(['product', 'equipment', 'service', 'training', 'data']);

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
  return held(requirement, capability, asker(shelves(scales, asOf))(requirement));
}

/** One requirement held against one capability, by what it asks. */
export function held(
  requirement: Entry<'requirement'>,
  capability: Entry<'capability'>,
  asked: readonly Asked[],
): Match {
  const needs = asked.map((each) => answered(each, each.answerOf(capability), () => each.lineOfOffer(capability)));
  return {
    requirement: referenceTo('requirement', requirement.id),
    capability: referenceTo('capability', capability.id),
    grade: gradeOf(requirement.header.needs, needs),
    needs,
  };
}

/** Tells the matches of a requirement with listed capabilities, with their lines: the few foremost are there to be read. */
export function matchesAt(
  requirement: Entry<'requirement'>,
  asked: readonly Asked[],
  references: readonly Reference[],
): (spot: Spot) => Match {
  const reference = referenceTo('requirement', requirement.id);
  const { needs } = requirement.header;
  const known = asked.map(({ parameter, index, line }) => {
    const need = line();
    // All that state nothing share one answer, as there are thousands.
    const silent: NeedAnswer = { parameter, index, result: 'not-stated', need, offer: null };
    return { parameter, index, need, silent };
  });
  const linesOf = remembered(({ places }: Marked) => asked.map(({ linesIn }) => linesIn(places)));
  return ({ place, part, at }) => {
    const lines = linesOf(part);
    const answers = known.map(({ parameter, index, need, silent }, which) => {
      const offer = lines[which]?.[at];
      return offer ? { parameter, index, result: answerIn(part.marks[which], at), need, offer } : silent;
    });
    return {
      requirement: reference,
      capability: references[place] ?? '',
      grade: gradeOf(needs, answers),
      needs: answers,
    };
  };
}

function answerIn(marks: Marks | undefined, at: number): Answer {
  if (marks && isSet(marks.met, at)) return 'met';
  return marks && isSet(marks.failed, at) ? 'not-met' : 'not-stated';
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

/** What answers to needs come to. A need that we only read into the wording cannot fail a capability. */
export function gradeOf(needs: readonly Need[] = [], answers: readonly Pick<NeedAnswer, 'index' | 'result'>[]): Grade {
  if (answers.length === 0) return 'not-comparable';
  let meetsAll = true;
  for (const { index, result } of answers) {
    if (result === 'not-met' && needs[index]?.basis === 'stated') return 'fails-a-stated-need';
    if (result !== 'met') meetsAll = false;
  }
  return meetsAll ? 'meets-all-stated' : 'too-little-stated';
}

function isCompared({ concerns }: Parameter): boolean {
  return concerns === 'product' || concerns === 'provider';
}
