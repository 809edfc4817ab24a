// A text and a place in it → the one word, number or sentence that stands there in the usual form, and how much room it takes.

import type { Value } from '../model/source.ts';

/** What stands somewhere, and over how many letters. */
export interface Word {
  readonly value: Value;
  readonly length: number;
}

/** Bare words that end with their line: an address may stand there. */
export const LINE_WORD = bareWords('[^\\s\\x00-\\x1f\\x7f-\\xa0:#]', '|:(?=\\S)');

/** Bare words that end before a comma or a closing bracket. */
export const FLOW_WORD = bareWords('[^\\s\\x00-\\x1f\\x7f-\\xa0:#,[\\]{}]');

/** The bare words that a pattern finds at a place; undefined where they may be more than text, or a number of an odd form. */
export function bareWord(text: string, at: number, pattern: RegExp): Word | undefined {
  pattern.lastIndex = at;
  const [found = ''] = pattern.exec(text) ?? [];
  const value = found === '' ? undefined : meant(found);
  return value === undefined ? undefined : { value, length: found.length };
}

/** What stands at a place between single quotation marks. */
export function quoted(text: string, at: number): Word | undefined {
  QUOTED.lastIndex = at;
  const [all, inside] = QUOTED.exec(text) ?? [];
  if (all === undefined || inside === undefined) return undefined;
  return { value: inside.includes("'") ? inside.replaceAll("''", "'") : inside, length: all.length };
}

/** They begin with a letter or digit, and go on with single blanks between them. */
function bareWords(letter: string, orElse = ''): RegExp {
  const more = `(?:${letter}${orElse})*`;
  return new RegExp(`(?=[A-Za-z0-9\\xa1-\\uffff])${letter}${more}(?: ${letter}${more})*`, 'y');
}

const QUOTED = /'((?:[^'\p{Cc}\u2028\u2029\ufeff]|'')*)'/uy;

const WORD_OF_YAML = /^(?:true|false|null)$/i;
const WHOLE_NUMBER = /^(?:0|[1-9]\d{0,14})$/;
/** Dates, and the numbers of notices and codes. */
const DIGITS_WITH_HYPHENS = /^\d+(?:-\d+)+$/;
/** What no number of YAML has in it. */
const NO_DIGIT = /[^\da-fxo_.:+-]/i;

function meant(word: string): Value | undefined {
  if (word === 'true' || word === 'false') return word === 'true';
  if (WORD_OF_YAML.test(word)) return undefined;
  if (!/^\d/.test(word) || DIGITS_WITH_HYPHENS.test(word)) return word;
  if (WHOLE_NUMBER.test(word)) return Number(word);
  return NO_DIGIT.test(word) ? word : undefined;
}
