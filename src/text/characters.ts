// Which characters no file may have, because they cannot be seen or make text read otherwise than it is stored.

const CONTROL = '\\u0000-\\u0008\\u000B-\\u001F\\u007F-\\u009F';
const LINE_ENDS = '\\u2028\\u2029';
const DIRECTION = '\\u061C\\u200E\\u200F\\u202A-\\u202E\\u2066-\\u2069';
const ZERO_WIDTH =
  '\\u00AD\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180E\\u200B-\\u200D\\u2060-\\u2065\\u206A-\\u206F\\u3164\\uFEFF\\uFFA0';
const NOT_TEXT = '\\uFDD0-\\uFDEF\\uFFF9-\\uFFFB\\uFFFE\\uFFFF\\u{E0000}-\\u{E0FFF}\\p{Cs}';

const FORBIDDEN = new RegExp(`[${CONTROL}${LINE_ENDS}${DIRECTION}${ZERO_WIDTH}${NOT_TEXT}]`, 'gu');
const TURNS = new RegExp(`[${DIRECTION}]`, 'u');
const HIDES = new RegExp(`[${ZERO_WIDTH}\\u{E0000}-\\u{E0FFF}]`, 'u');

/** A forbidden character and where it stands. */
export interface Intruder {
  readonly offset: number;
  /** e.g. "invisible character U+200B". */
  readonly called: string;
}

/** Finds the characters of `text` that no file may have. */
export function intruders(text: string): Intruder[] {
  return Array.from(text.matchAll(FORBIDDEN), ({ 0: character, index }) => ({
    offset: index,
    called: call(character),
  }));
}

/** Puts a visible sign, just as long, in place of each forbidden character, so that the rest can still be read. */
export function withoutIntruders(text: string): string {
  return text.replace(FORBIDDEN, (character) => (character.length === 2 ? '\u{1F6AB}' : '\uFFFD'));
}

/** The text as it looks: without the forbidden characters, which come along when one copies from elsewhere. */
export function visible(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(FORBIDDEN, '');
}

function call(character: string): string {
  const number = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
  return `${sort(character)} character U+${number}`;
}

function sort(character: string): string {
  if (TURNS.test(character)) return 'text-direction';
  return HIDES.test(character) ? 'invisible' : 'control';
}
