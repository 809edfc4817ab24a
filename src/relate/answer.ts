// One need and what is offered of its parameter → met, not met or not stated.
//
// An offer lists what is supported; a level that is left out is not stated, never a no, unless a source shows the
// list complete (`only`). `test/contract/match.tsv` holds every pairing of type, operator and offer.

import type { Need, Offer, Parameter } from '../model/entry.generated.ts';
import type { Answer, Measure } from '../model/match.ts';

/** The scale on which an answer is worked out: a measure with the whole of its parameter. */
export interface Scale extends Measure {
  readonly parameter: Parameter;
}

type Judge = (need: Need, offer: Offer, scale: Measure) => Answer;

const JUDGES: Readonly<Record<Parameter['type'], Judge>> = {
  boolean: (need, offer) => when(offer === need.value),
  choice: judgeChoice,
  choices: judgeChoices,
  ordered: judgeOrdered,
  number: judgeNumber,
};

/**
 * How an offer answers a typed need.
 * @example answer({parameter: 'keeps-data', operator: 'is', value: false, basis: 'stated'}, false, scale) // "met"
 */
export function answer(need: Need, offer: Offer | undefined, scale: Measure): Answer {
  if (offer === undefined) return 'not-stated';
  return JUDGES[scale.parameter.type](need, offer, scale);
}

function judgeChoice(need: Need, offer: Offer): Answer {
  const wanted = levelsIn(need.value);
  const [offered = ''] = levelsIn(offer);
  return when(need.operator === 'not' ? !wanted.includes(offered) : wanted.includes(offered));
}

function judgeChoices(need: Need, offer: Offer): Answer {
  const wanted = levelsIn(need.value);
  const offered = levelsIn(offer);
  const isMet = {
    includes: wanted.every((level) => offered.includes(level)),
    'one-of': wanted.some((level) => offered.includes(level)),
    // To do without some levels, it is enough that one other is supported.
    not: offered.some((level) => !wanted.includes(level)),
  }[need.operator as 'includes' | 'one-of' | 'not'];
  if (isMet) return 'met';
  return isComplete(offer) ? 'not-met' : 'not-stated';
}

function judgeOrdered(need: Need, offer: Offer, { levels }: Measure): Answer {
  const [offered = -1] = ranksOf(offer, levels);
  const wanted = ranksOf(need.value, levels);
  return when(wanted.some((rank) => compares(need.operator, offered, rank)));
}

function judgeNumber(need: Need, offer: Offer, { parameter }: Measure): Answer {
  if (typeof offer !== 'object' || Array.isArray(offer) || typeof need.value !== 'number') return 'not-stated';
  const offered = inBaseUnit(offer.value, offer.unit, need.unit, parameter);
  const wanted = inBaseUnit(need.value, need.unit, need.unit, parameter);
  if (offered === undefined || wanted === undefined) return 'not-stated';
  return when(compares(need.operator, offered, wanted));
}

function compares(operator: Need['operator'], offered: number, wanted: number): boolean {
  if (operator === 'at-least') return offered >= wanted;
  if (operator === 'at-most') return offered <= wanted;
  return offered === wanted;
}

/** A unit whose factor is 0 is a dimension of its own: it compares with itself alone. */
function inBaseUnit(
  value: number | undefined,
  unit = '',
  other = '',
  parameter: Measure['parameter'],
): number | undefined {
  const factor = parameter.units?.[unit];
  if (value === undefined || factor === undefined) return undefined;
  if (factor > 0) return value * factor;
  return unit === other ? value : undefined;
}

function ranksOf(value: unknown, levels: readonly string[]): number[] {
  return levelsIn(value).map((level) => levels.indexOf(level));
}

function levelsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.filter((level) => typeof level === 'string');
  if (typeof value === 'object' && value !== null && 'only' in value) return levelsIn(value.only);
  return [];
}

function isComplete(offer: Offer): boolean {
  return typeof offer === 'object' && !Array.isArray(offer) && offer.only !== undefined;
}

function when(isMet: boolean): Answer {
  return isMet ? 'met' : 'not-met';
}
