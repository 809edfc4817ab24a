// A requirement and columns → each need with what every column answers, and the tally of each column.

import type { ComparedCapability, ComparedNeed, ComparedRequirement } from '../../../model/compared.ts';
import type { Answer } from '../../../model/match.ts';
import { answer } from '../../../relate/answer.ts';

/** One need and its answer of each column, in the columns' order. */
export interface AnsweredNeed {
  readonly need: ComparedNeed;
  readonly answers: readonly Answer[];
}

/** What readers see for each answer. */
export const ANSWER_WORDS: Readonly<Record<Answer, string>> = {
  met: 'Met',
  'not-met': 'Not met',
  'not-stated': 'Not stated',
};

/** Every need held against every column, by the rules by which the whole catalogue is matched. */
export function answersOf(
  { needs }: ComparedRequirement,
  columns: readonly Pick<ComparedCapability, 'offers'>[],
): AnsweredNeed[] {
  return needs.map((need) => ({
    need,
    answers: columns.map(({ offers }) => answer(need.need, offers[need.need.parameter], need.measure)),
  }));
}

/** @example tallyOf(needs, 0) // "4 met, 2 not stated" */
export function tallyOf(needs: readonly AnsweredNeed[], column: number): string {
  const count = (wanted: Answer) => needs.filter(({ answers }) => answers[column] === wanted).length;
  const kinds: readonly Answer[] = ['met', 'not-met', 'not-stated'];
  return kinds
    .filter((kind) => count(kind) > 0)
    .map((kind) => `${count(kind)} ${ANSWER_WORDS[kind].toLowerCase()}`)
    .join(', ');
}
