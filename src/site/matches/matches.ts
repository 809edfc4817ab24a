// Matches → the order in which a page shows them, and their words.

import type { Need } from '../../model/entry.generated.ts';
import type { Answer, Grade, Match, NeedAnswer } from '../../model/match.ts';
import { parseReference } from '../../model/reference.ts';
import { neutralOrder } from '../../search/hash.ts';
import type { View } from '../view.ts';
import { counted } from '../wording.ts';

/** The end of a match that a page is not about. */
export type Other = 'capability' | 'requirement';

/** Grades in the order in which a buyer reads them. */
const GRADES: readonly Grade[] = ['meets-all-stated', 'too-little-stated', 'fails-a-stated-need', 'not-comparable'];

export const GRADE_WORDS: Readonly<Record<Grade, string>> = {
  'meets-all-stated': 'Meets every need that can be compared',
  'too-little-stated': 'Too little stated to tell',
  'fails-a-stated-need': 'Does not meet a stated need',
  'not-comparable': 'No need that can be compared',
};

export const ANSWER_WORDS: Readonly<Record<Answer, string>> = {
  met: 'Met',
  'not-met': 'Not met',
  'not-stated': 'Not stated',
};

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
  const answers: readonly Answer[] = ['met', 'not-stated', 'not-met'];
  const parts = answers.filter((answer) => count(match, answer) > 0);
  const words = parts.map((answer) => `${count(match, answer)} ${ANSWER_WORDS[answer].toLowerCase()}`).join(', ');
  return `${counted(match.needs.length, 'comparable need')}${words && `: ${words}`}`;
}

/** The need that an answer is about, as its requirement has it. */
export function needOf({ catalogue }: View, { requirement }: Match, { index }: NeedAnswer): Need | undefined {
  return catalogue.entries.requirement.get(idIn(requirement))?.header.needs?.[index];
}

/** The id in a reference. */
export function idIn(reference: string): string {
  return parseReference(reference)?.id ?? reference;
}

function count({ needs }: Match, answer: Answer): number {
  return needs.filter(({ result }) => result === answer).length;
}
