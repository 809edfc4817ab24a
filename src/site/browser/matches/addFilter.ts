// A comparison → the same with a filter by what a row comes to and by how it answers one need.

import { ANSWER_WORDS, ANSWERS, GRADE_WORDS, GRADES } from '../../matches/words.ts';
import { type Choice, isChosen, type Row, rowsIn } from './rows.ts';
import { made, type Option, type OptionGroup, select } from './select.ts';

const GRADE_OPTIONS: readonly Option[] = GRADES.map((grade) => ({ value: grade, text: GRADE_WORDS[grade] }));
const ANSWER_OPTIONS: readonly Option[] = ANSWERS.map((answer) => ({ value: answer, text: ANSWER_WORDS[answer] }));

/** Puts the filter above the table; a single row needs none. */
export function addFilter(frame: HTMLElement): void {
  const rows = rowsIn(frame);
  if (rows.length < 2) return;
  const [gradeBox, grade] = select('match-grade', 'What it comes to', 'Anything', [
    {
      heading: 'Comes to',
      options: counted(GRADE_OPTIONS, (value) => rows.filter((row) => row.grade === value).length),
    },
  ]);
  const [needBox, need] = select('match-need', 'One need', 'Any answer to any need', needsIn(frame, rows));
  const status = made('p', 'govuk-body app-matches__status');
  status.role = 'status';
  const show = () => showChosen(frame, rows, { grade: grade.value, answer: need.value }, status);
  for (const control of [grade, need]) control.addEventListener('change', show);
  const filter = made('div', 'app-matches__filter');
  filter.append(gradeBox, needBox, status);
  frame.prepend(filter);
  show();
}

function showChosen(frame: HTMLElement, rows: readonly Row[], choice: Choice, status: HTMLElement): void {
  for (const row of rows) row.element.hidden = !isChosen(row, choice);
  const shown = rows.filter(({ element }) => !element.hidden).length;
  status.textContent = `Shown: ${shown} of ${rows.length} ${frame.dataset.rows}.`;
}

function needsIn(frame: HTMLElement, rows: readonly Row[]): OptionGroup[] {
  const needs: readonly [key: string, words: string][] = JSON.parse(frame.dataset.needs ?? '[]');
  return needs.map(([key, heading]) => ({
    heading,
    options: counted(
      ANSWER_OPTIONS.map(({ value, text }) => ({ value: `${key} ${value}`, text: `${text}: ${heading}` })),
      (value) => rows.filter(({ answers }) => answers.has(value)).length,
    ),
  }));
}

/** The options that some rows have, each with their number. */
function counted(options: readonly Option[], count: (value: string) => number): Option[] {
  return options
    .map(({ value, text }) => ({ value, text, number: count(value) }))
    .filter(({ number }) => number > 0)
    .map(({ value, text, number }) => ({ value, text: `${text} (${number})` }));
}
