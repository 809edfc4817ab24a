// Two versions of an entry → the fields in which they differ, each with its value before and after.

import type { Value } from '../../model/source.ts';
import { isMapping, isSame, type Mapping } from './value.ts';

/** A version of an entry: its header and the Markdown below it. */
export interface Version {
  readonly data: Value;
  readonly body: string;
}

/** One field in which two versions differ. */
export interface FieldChange {
  /** JSON Pointer; "/body" is the Markdown below the header. */
  readonly field: string;
  /** Null where it was not stated. */
  readonly before: Value;
  readonly after: Value;
}

/** The pointer of the Markdown below the header; no schema has a field of that name. */
export const BODY = '/body';

/** The fields in which two versions differ, in the order of the later one; a list is one field. */
export function fieldChanges(before: Version | undefined, after: Version | undefined): FieldChange[] {
  const changes = between('', before?.data, after?.data);
  const texts = [before?.body.trim() ?? '', after?.body.trim() ?? ''] as const;
  if (texts[0] === texts[1]) return changes;
  return [...changes, { field: BODY, before: texts[0] || null, after: texts[1] || null }];
}

function between(field: string, before: Value | undefined, after: Value | undefined): FieldChange[] {
  if (isSame(before, after)) return [];
  const isInside =
    field === '' ? isMapping(before) || isMapping(after) : isMapping(before) && isMapping(after) && !isMeasure(before);
  if (!isInside) return [{ field, before: before ?? null, after: after ?? null }];
  const [old, now] = [isMapping(before) ? before : {}, isMapping(after) ? after : {}];
  const keys = new Set([...Object.keys(now), ...Object.keys(old)]);
  return [...keys].flatMap((key) => between(`${field}/${escaped(key)}`, own(old, key), own(now, key)));
}

/** A number says nothing without its unit: the two are one value. */
function isMeasure(value: Mapping): boolean {
  return Object.hasOwn(value, 'value') && Object.hasOwn(value, 'unit');
}

/** A key as JSON Pointer writes it. */
function escaped(key: string): string {
  return key.replaceAll('~', '~0').replaceAll('/', '~1');
}

function own(mapping: { readonly [key: string]: Value }, key: string): Value | undefined {
  return Object.hasOwn(mapping, key) ? mapping[key] : undefined;
}
