// A finding, as the check words it for a file → the same as it is told at a field of a form.

import type { Finding } from '../../../model/finding.ts';
import { capital } from '../../../text/capital.ts';
import { dateFault } from './dateFault.ts';

/** What is wrong, and how to mend it where that is not plain. */
export type Told = Pick<Finding, 'message' | 'hint'>;

/** The words of a form for a finding. */
export function inFormWords({ code, message, hint }: Finding): Told {
  if (code === 'empty-body') return { message: 'The text is empty.', hint };
  for (const [pattern, words, isHinted] of WORDS) {
    const found = pattern.exec(message);
    const isKept = isHinted || hint?.startsWith('Did you mean');
    if (found) return { message: capital(words(found)), hint: isKept ? hint : null };
  }
  return { message: plain(message), hint };
}

type Words = (found: RegExpExecArray) => string;

/** What is met most often, in the words that the design system has for it; and whether the hint fits a form too. */
const WORDS: readonly (readonly [RegExp, Words, isHinted?: boolean])[] = [
  [
    /^Unexpected (.+) of (\d+ characters?), expected (at (?:least|most)) (\d+)\.$/s,
    ([, what, has, bound, limit]) => `${what} must have ${bound} ${limit} characters. It has ${has}.`,
  ],
  [
    /^Unexpected ([^"]+) "(.*)", expected a (day|date) as .*$/s,
    ([, what, written = '', form]) => `${what} ${dateFault(written, form === 'date')}.`,
  ],
  [/^Unexpected text ".*" ?.*, expected a (?:whole )?number\.$/s, () => 'Enter a number'],
  [
    /^Unexpected ([^"]+) (-?[\d.]+), expected (at (?:least|most) .*)\.$/,
    ([, what, , bound]) => `${what} must be ${bound}.`,
  ],
  [
    /^Unexpected ([^"]+) ".*", expected the form of "(.*)"\.$/s,
    ([, what, form]) => `${what} must look like “${form}”.`,
  ],
  [
    /^Unexpected ([^"]+) with item (\d+) again as item (\d+), /,
    ([, what, first, again]) => `${what}: item ${again} is the same as item ${first}. Take one of them out.`,
  ],
  [/^Unexpected need with neither /, () => 'Choose what it is about, or say it in a sentence'],
  [/^Unexpected organisation without /, () => 'Enter its website, or add a public source that says what it is'],
  [/^Unexpected status "superseded" without /, () => 'Choose the capability that took its place'],
  [/^Unexpected route without "evidence", expected/, () => 'Add a public source for its dates or its agreement'],
  [/^Unexpected review date .*, expected .* or earlier\.$/, () => 'Reviewed must be today or in the past.'],
  [
    /^Unexpected review date .*, expected one within (\d+ months?) of .*$/,
    ([, span]) => `Reviewed is more than ${span} ago.`,
    true,
  ],
  [
    /^Unexpected date .* for "(.*)", expected (.*) \("(.*)"\) or later\.$/,
    ([, later, day, earlier]) => `${later} must not be before ${earlier}, which is ${day}.`,
    true,
  ],
  [
    /^Unexpected link to "(.*)", expected (a plain address that begins with .+)\.$/s,
    ([, address, form]) => `The link to “${address}” must be ${form}.`,
  ],
  [/^Unexpected e-mail address, /, () => 'Take the e-mail address out: it is personal data.', true],
  [/^Unexpected word of praise "(.*)", /, ([, word]) => `Say what it does in place of the praise “${word}”.`],
  [/^Unexpected HTML "(.*)", /s, ([, text]) => `Take the HTML “${text}” out.`, true],
  [/^Unexpected image "(.*)", /s, ([, text]) => `Take the image “${text}” out.`, true],
  [
    /^Unexpected ([^"]+) ".*", expected (a plain address that begins with .+)\.$/s,
    ([, what, form]) => `${what} must be ${form}.`,
  ],
  [
    /^Unexpected summary that does not end in one full stop,/,
    () => 'Summary must be a sentence that ends with one full stop.',
  ],
  [/^Unexpected summary of more than one/, () => 'Summary must be one sentence. Move the rest into the text.'],
  [/^Unexpected summary that only repeats the/, () => 'Summary must say what it is, and not only repeat the title.'],
  [/^Unexpected summary that begins with a small letter,/, () => 'Summary must begin with a capital letter.'],
];

/** Findings begin with what was met, as it was not expected; at a field it is plain what is meant. */
function plain(message: string): string {
  const [, met, expected] = /^Unexpected (.*?), (expected .*)$/s.exec(message) ?? [];
  return met === undefined ? message : capital(`${met}: ${expected}`);
}
