// A YAML text in the form in which entries are usually written → its data, at a small part of the parser's cost; nothing where it is
// written in any other way, and the parser has to look.
//
// It knows only what it can be sure of: a key a line, lists and mappings below it by two blanks or within brackets on its line, words that
// are bare or between single quotation marks. A test holds it to the parser.

import type { Value } from '../model/source.ts';
import { bareWord, FLOW_WORD, LINE_WORD, quoted } from './usualWord.ts';

/** The data of a text in the usual form; undefined where it is in another. */
export function usual(text: string): Value | undefined {
  const cursor: Cursor = { text, at: text.startsWith('\n') ? 1 : 0, depth: 0 };
  const data = block(cursor, '');
  return cursor.at >= text.length ? data : undefined;
}

/** A place in a text. */
interface Spot {
  readonly text: string;
  readonly at: number;
}

/** How far a text has been read. */
interface Cursor extends Spot {
  at: number;
  depth: number;
}

/** More levels than any entry has, and fewer than the parser allows. */
const DEEPEST = 8;

/** A list or mapping whose lines begin with that indent. */
function block(cursor: Cursor, indent: string): Value | undefined {
  if (++cursor.depth > DEEPEST) return undefined;
  const found = cursor.text.startsWith(`${indent}- `, cursor.at) ? list(cursor, indent) : mapping(cursor, indent);
  cursor.depth--;
  return found;
}

function list(cursor: Cursor, indent: string): Value | undefined {
  const found: Value[] = [];
  while (skip(cursor, `${indent}- `)) {
    const item = isKeyAhead(cursor) ? mapping(cursor, `${indent}  `, '') : lineOf(cursor);
    if (item === undefined) return undefined;
    found.push(item);
  }
  return found;
}

/** The first line may have less before it: in a list it shares its line with the hyphen. */
function mapping(cursor: Cursor, indent: string, first = indent): Value | undefined {
  const found: Record<string, Value> = {};
  for (let before = first; ; before = indent) {
    const start = cursor.at;
    const name = skip(cursor, before) ? key(cursor) : undefined;
    if (name === undefined) {
      cursor.at = start;
      return Object.keys(found).length > 0 ? found : undefined;
    }
    const value = skip(cursor, '\n') ? block(cursor, `${indent}  `) : skip(cursor, ' ') ? lineOf(cursor) : undefined;
    if (value === undefined || Object.hasOwn(found, name)) return undefined;
    found[name] = value;
  }
}

/** What stands on the rest of a line. */
function lineOf(cursor: Cursor): Value | undefined {
  const value = isOpen(cursor) ? flow(cursor) : word(cursor, LINE_WORD);
  return skip(cursor, '\n') || cursor.at === cursor.text.length ? value : undefined;
}

/** What stands between brackets, or between the commas there. */
function flow(cursor: Cursor): Value | undefined {
  if (!isOpen(cursor)) return word(cursor, FLOW_WORD);
  if (++cursor.depth > DEEPEST) return undefined;
  const found = skip(cursor, '[') ? flowList(cursor) : flowMapping(cursor);
  cursor.depth--;
  return found;
}

function flowList(cursor: Cursor): Value | undefined {
  const found: Value[] = [];
  if (skip(cursor, ']')) return found;
  do {
    const item = flow(cursor);
    if (item === undefined) return undefined;
    found.push(item);
  } while (skip(cursor, ', '));
  return skip(cursor, ']') ? found : undefined;
}

function flowMapping(cursor: Cursor): Value | undefined {
  const found: Record<string, Value> = {};
  cursor.at++;
  if (skip(cursor, '}')) return found;
  do {
    const name = key(cursor);
    const value = name !== undefined && skip(cursor, ' ') ? flow(cursor) : undefined;
    if (name === undefined || value === undefined || Object.hasOwn(found, name)) return undefined;
    found[name] = value;
  } while (skip(cursor, ', '));
  return skip(cursor, '}') ? found : undefined;
}

function word(cursor: Cursor, pattern: RegExp): Value | undefined {
  const isQuoted = cursor.text[cursor.at] === "'";
  const found = isQuoted ? quoted(cursor.text, cursor.at) : bareWord(cursor.text, cursor.at, pattern);
  if (found === undefined) return undefined;
  cursor.at += found.length;
  return found.value;
}

/** Whether a bracket opens there. */
export function isOpen({ text, at }: Spot): boolean {
  return text[at] === '[' || text[at] === '{';
}

const KEY = /(?!(?:null|true|false):)([a-z][a-z0-9-]{0,99}):(?=[ \n])/y;

/** Whether a key stands there. */
export function isKeyAhead({ text, at }: Spot): boolean {
  KEY.lastIndex = at;
  return KEY.test(text);
}

/** The key that stands here, with its colon. */
function key(cursor: Cursor): string | undefined {
  KEY.lastIndex = cursor.at;
  const [all = '', name] = KEY.exec(cursor.text) ?? [];
  cursor.at += all.length;
  return name;
}

/** Passes over those letters, if they stand here. */
function skip(cursor: Cursor, letters: string): boolean {
  const isHere = cursor.text.startsWith(letters, cursor.at);
  if (isHere) cursor.at += letters.length;
  return isHere;
}
