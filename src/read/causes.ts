// The mistakes that people make in YAML → how each looks to the parser, and what to say of it.

import type { ReadCode } from './codes.ts';
import { WORDING, type Wording } from './wording.ts';

/** The spot at which the parser gave up. */
export interface Spot {
  /** The parser's own words. */
  readonly reason: string;
  /** The line up to the spot, and from it on. */
  readonly before: string;
  readonly after: string;
}

/** A mistake, how to know it, and what to say of it. */
export interface Cause extends Wording {
  readonly code?: ReadCode;
  readonly is: (spot: Spot) => boolean;
  /** Whether the mistake was made in the field above the one where the parser gave up. */
  readonly isAbove?: true;
}

const says =
  (pattern: RegExp) =>
  ({ reason }: Spot): boolean =>
    pattern.test(reason);

/** The mistakes, the more particular before the more general: the first that fits is told. */
export const CAUSES: readonly Cause[] = [
  { code: 'yaml-too-deep', is: says(/^nesting exceeded/), ...WORDING['yaml-too-deep'] },
  { code: 'yaml-tag', is: says(/\btag\b/), ...WORDING['yaml-tag'] },
  { code: 'yaml-anchor', is: says(/\banchor\b/), ...WORDING['yaml-anchor'] },
  { code: 'yaml-alias', is: says(/\balias\b/), ...WORDING['yaml-alias'] },
  { code: 'yaml-directive', is: says(/directive/i), ...WORDING['yaml-directive'] },
  {
    is: ({ reason, before, after }) => /^tab characters/.test(reason) || /^ *\t/.test(before + after),
    message: 'Unexpected tab at the start of the line, expected spaces.',
    hint: 'Indent with two spaces for each level.',
  },
  {
    is: says(/within a (?:single|double) quoted scalar/),
    message: 'Unexpected end of the header, expected a closing quotation mark.',
    hint: 'Close the quotation mark with which the value begins.',
  },
  {
    is: says(/within a flow collection/),
    message: 'Unexpected end of the header, expected a closing bracket.',
    hint: 'Close it with "]" or "}"; put quotation marks round text that has " #" in it.',
  },
  {
    is: says(/^deficient indentation/),
    isAbove: true,
    message: 'Unexpected new line, expected the bracket or quotation mark above to be closed first.',
    hint: 'Close it on the line above, or indent this line; put quotation marks round text that has " #" in it.',
  },
  {
    is: says(/^missed comma/),
    message: 'Unexpected text between brackets, expected a comma or the closing bracket.',
    hint: 'Put commas between the items, and quotation marks round text that has a bracket or a colon in it.',
  },
  {
    is: says(/found ','/),
    message: 'Unexpected comma, expected an item before it.',
    hint: 'Delete one of the commas.',
  },
  {
    is: says(/escape sequence|hexadecimal/),
    message: 'Unexpected "\\" between double quotation marks, expected an escape that YAML knows.',
    hint: 'Use single quotation marks, in which "\\" is plain text.',
  },
  {
    is: says(/whitespace character is expected/),
    message: 'Unexpected text after a colon, expected a space first.',
    hint: 'Put a space after the colon.',
  },
  {
    is: says(/a line break is expected/),
    message: 'Unexpected text after "|" or ">", expected the end of the line.',
    hint: 'Begin the text on the next line, indented; or put quotation marks round the value.',
  },
  {
    is: says(/expected ':'|multiline key/),
    isAbove: true,
    message: 'Unexpected line without a colon before this one, expected "key: value".',
    hint: 'Put a colon and a space after its key, or indent it if it goes on from the line above.',
  },
  {
    is: ({ before, after }) => /\S/.test(before) && /^:(?:\s|$)/.test(after),
    message: 'Unexpected second ": " in the line, expected quotation marks round a value that has one.',
    hint: 'Put the whole value in quotation marks.',
  },
  {
    is: ({ before, after }) => /[:-] +$/.test(before) && /^[@`%]/.test(after),
    message: 'Unexpected sign at the start of a value, expected quotation marks round a value that begins with it.',
    hint: 'Put the whole value in quotation marks.',
  },
  {
    is: ({ before, after }) => /[:-] +$/.test(before) && /^[\]},]/.test(after),
    message: 'Unexpected closing bracket or comma, expected a value.',
    hint: 'Delete it, or put quotation marks round the value.',
  },
  {
    is: ({ before }) => /['"]\s*$/.test(before),
    message: 'Unexpected text after a closing quotation mark, expected the end of the line.',
    hint: "Put the whole value in quotation marks; write an apostrophe between single ones twice, as in 'it''s'.",
  },
  {
    is: ({ before }) => /[\]}]\s*$/.test(before),
    message: 'Unexpected text after a closing bracket, expected the end of the line.',
    hint: 'Put quotation marks round a value that begins with a bracket.',
  },
  {
    is: ({ reason, before }) => /indentation/.test(reason) || /^ *$/.test(before),
    message: 'Unexpected indentation, expected the line to begin below the one above.',
    hint: 'Begin the fields of one list or mapping in the same column.',
  },
  {
    is: () => true,
    message: 'Unexpected text, expected YAML of the form "key: value".',
    hint: 'Compare the line with the one above it.',
  },
];
