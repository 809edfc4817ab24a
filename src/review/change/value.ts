// Plain values compared: two headers hold the same where these say so.

import type { Value } from '../../model/source.ts';

/** The same text for equal values, whatever the order of the keys of their mappings. */
export function keyOf(value: Value): string {
  if (isList(value)) return `[${value.map(keyOf).join(',')}]`;
  if (!isMapping(value)) return JSON.stringify(value);
  const members = Object.keys(value)
    .sort()
    .map((key) => `${JSON.stringify(key)}:${keyOf(value[key] ?? null)}`);
  return `{${members.join(',')}}`;
}

/** Whether two values are equal. */
export function isSame(a: Value | undefined, b: Value | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  return a === b || keyOf(a) === keyOf(b);
}

/** A mapping of a header. */
export type Mapping = { readonly [key: string]: Value };

/** Whether a value is a mapping. */
export function isMapping(value: Value | undefined): value is Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value is a list. */
export function isList(value: Value | undefined): value is readonly Value[] {
  return Array.isArray(value);
}

/** The texts in the list that a header has under a key; none where there is no such list. */
export function textsAt(header: Value | undefined, key: string): readonly string[] {
  const list = isMapping(header) && Object.hasOwn(header, key) ? header[key] : undefined;
  return isList(list) ? list.filter((item) => typeof item === 'string') : [];
}

/** The text that a header has under a key. */
export function textAt(header: Value | undefined, key: string): string | undefined {
  const value = isMapping(header) && Object.hasOwn(header, key) ? header[key] : undefined;
  return typeof value === 'string' ? value : undefined;
}
