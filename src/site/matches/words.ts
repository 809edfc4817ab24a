// Grades and answers as readers see them, on the pages and in the filter above them.

import type { Answer, Grade } from '../../model/match.ts';

/** What each grade comes to, in the order in which a buyer reads them. */
export const GRADE_WORDS = {
  'meets-all-stated': 'Meets every need that can be compared',
  'too-little-stated': 'Too little stated to tell',
  'fails-a-stated-need': 'Does not meet a stated need',
  'not-comparable': 'No need that can be compared',
} as const satisfies Readonly<Record<Grade, string>>;

/** The grades in that order. */
export const GRADES = Object.keys(GRADE_WORDS) as readonly Grade[];

/** What each answer says of a need, in the order in which a buyer reads them. */
export const ANSWER_WORDS = {
  met: 'Met',
  'not-stated': 'Not stated',
  'not-met': 'Not met',
} as const satisfies Readonly<Record<Answer, string>>;

/** The answers in that order. */
export const ANSWERS = Object.keys(ANSWER_WORDS) as readonly Answer[];
