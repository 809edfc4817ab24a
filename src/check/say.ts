// Values and fields → the words in which findings speak of them.

import type { SchemaNode } from '../schema/schemas.ts';
import { stepsOf } from '../text/pointer.ts';

/** A text in quotation marks, shortened where it is long. @example quoted('autopsy') // '"autopsy"' */
export function quoted(text: string): string {
  const characters = [...text];
  return `"${characters.length > LONG ? `${characters.slice(0, LONG).join('')}…` : text}"`;
}

/** A value as readers know it. @example named(12) // "number 12" */
export function named(value: unknown): string {
  if (value === null || value === undefined) return 'empty value';
  if (typeof value === 'string') return `text ${quoted(value)}`;
  if (typeof value === 'number') return `number ${value}`;
  if (typeof value === 'boolean') return `${value}`;
  return Array.isArray(value) ? 'list' : 'mapping';
}

/** What a field is called in the middle of a sentence. @example labelOf('/areas/0', areaNode) // "area" */
export function labelOf(pointer: string, { title }: SchemaNode): string {
  if (title) return /^\p{Lu}\p{Ll}/u.test(title) ? title.charAt(0).toLowerCase() + title.slice(1) : title;
  return stepsOf(pointer).findLast((step) => !/^\d+$/.test(step)) ?? 'file';
}

/** A few words joined for reading. @example listed(['a', 'b', 'c'], 'or') // '"a", "b" or "c"' */
export function listed(words: readonly string[], joint: string, most = 8): string {
  const shown = words.slice(0, most).map(quoted);
  if (words.length > most) return `${shown.join(', ')} ${joint} another of ${words.length}`;
  const last = shown.pop() ?? '';
  return shown.length === 0 ? last : `${shown.join(', ')} ${joint} ${last}`;
}

const LONG = 60;
