// Matches → the order in which a page shows them, and their words.

import type { Need } from '../../model/entry.generated.ts';
import type { Answer, Match, NeedAnswer } from '../../model/match.ts';
import { idOf } from '../../model/reference.ts';
import { neutralOrder } from '../../search/hash.ts';
import { counted } from '../../text/counted.ts';
import type { View } from '../view.ts';
import { ANSWER_WORDS, ANSWERS, GRADES } from './words.ts';

/** The end of a match that a page is not about. */
export type Other = 'capability' | 'requirement';

/** By grade, then by how many needs are met; equal ones follow a number made from their ids, which favours nobody. */
export function bestFirst(matches: readonly Match[], other: Other): Match[] {
  const order = (match: Match) => ({
    match,
    grade: GRADES.indexOf(match.grade),
    met: count(match, 'met'),
    neutral: neutralOrder(match[other]),
  });
  return matches
    .map(order)
    .sort((a, b) => a.grade - b.grade || b.met - a.met || a.neutral - b.neutral)
    .map(({ match }) => match);
}

/** @example "6 comparable needs: 4 met, 2 not stated" */
export function tally(match: Match): string {
  const parts = ANSWERS.filter((answer) => count(match, answer) > 0);
  const words = parts.map((answer) => `${count(match, answer)} ${ANSWER_WORDS[answer].toLowerCase()}`).join(', ');
  return `${counted(match.needs.length, 'comparable need')}${words && `: ${words}`}`;
}

/** The need that an answer is about, as its requirement has it. */
export function needOf({ catalogue }: View, { requirement }: Match, { index }: NeedAnswer): Need | undefined {
  return catalogue.entries.requirement.get(idOf(requirement))?.header.needs?.[index];
}

function count({ needs }: Match, answer: Answer): number {
  return needs.filter(({ result }) => result === answer).length;
}
