// A finding, as the check words it for a file → the same as it is told at a field of a form.

import type { Finding } from '../../../model/finding.ts';
import { capital } from '../../../text/capital.ts';

/** What is wrong, and how to mend it where that is not plain. */
export type Told = Pick<Finding, 'message' | 'hint'>;

/** The words of a form for a finding. */
export function inFormWords({ code, message, hint }: Finding): Told {
  if (code === 'empty-body') return { message: 'The text is empty.', hint };
  for (const [pattern, words] of WORDS) {
    const found = pattern.exec(message);
    if (found) return { message: capital(words(found)), hint: hint?.startsWith('Did you mean') ? hint : null };
  }
  return { message: plain(message), hint };
}

type Words = (found: RegExpExecArray) => string;

/** What is met most often, in the words that the design system has for it. */
const WORDS: readonly (readonly [RegExp, Words])[] = [
  [
    /^Unexpected (.+) of (\d+ characters?), expected (at (?:least|most)) (\d+)\.$/s,
    ([, what, has, bound, limit]) => `${what} must have ${bound} ${limit} characters. It has ${has}.`,
  ],
  [
    /^Unexpected ([^"]+) ".*", expected a day as .*$/s,
    ([, what]) => `${what} must be a real date, for example 23 11 2026.`,
  ],
  [
    /^Unexpected ([^"]+) ".*", expected a date as .*$/s,
    ([, what]) => `${what} must be a real date, or a month or a year, for example 6 2022.`,
  ],
  [
    /^Unexpected ([^"]+) ".*", expected (a plain address that begins with .+)\.$/s,
    ([, what, form]) => `${what} must be ${form}.`,
  ],
  [
    /^Unexpected summary that does not end in one full stop,/,
    () => 'Summary must be a sentence that ends with one full stop.',
  ],
  [/^Unexpected summary that begins with a small letter,/, () => 'Summary must begin with a capital letter.'],
];

/** Findings begin with what was met, as it was not expected; at a field it is plain what is meant. */
function plain(message: string): string {
  const [, met, expected] = /^Unexpected (.*?), (expected .*)$/s.exec(message) ?? [];
  return met === undefined ? message : capital(`${met}: ${expected}`);
}
