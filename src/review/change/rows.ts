// The fields in which an entry changed → rows of before and after in words.

import type { Value } from '../../model/source.ts';
import { fieldsOf } from '../../schema/fields.ts';
import { stepsOf } from '../../text/pointer.ts';
import { BODY, type FieldChange, fieldChanges } from './fields.ts';
import { listRows } from './listRows.ts';
import { proseChanges } from './prose.ts';
import type { Row } from './row.ts';
import { nodeOf, type Speech, said, titleOf } from './said.ts';
import { isList, isMapping, type Mapping } from './value.ts';

/** The rows for the fields of an entry of `kind`; the speech says what the schema has no words for. */
export function rowsOf(kind: string, fields: readonly FieldChange[], speech: Speech = {}): Row[] {
  return fields
    .flatMap((one) => unfolded(kind, one))
    .flatMap(({ field, before, after }) => {
      if (field === BODY) return proseRows(textOf(before), textOf(after));
      const path = stepsOf(field);
      const words = (value: Value) => said(value, nodeOf(kind, path), (one) => speech.value?.(path, one));
      const label = labelOf(kind, path, speech);
      // Levels that become all that there are, "{only: […]}", are one value in place of another.
      const isWhole = [before, after].some((value) => value !== null && !isList(value));
      if (isWhole) return [{ label, before: words(before), after: words(after) }];
      const name = (item: Mapping) => nameOf(item, path, speech);
      const whole = (item: Value, parts: readonly string[]) => speech.whole?.(path, item, parts) ?? null;
      return listRows(isList(before) ? before : [], isList(after) ? after : [], { label, words, name, whole });
    });
}

/** What has a key for each thing, such as offers that came all at once → a field for each. */
function unfolded(kind: string, { field, before, after }: FieldChange): FieldChange[] {
  const [old, now] = [before ?? {}, after ?? {}];
  if (!isMapping(old) || !isMapping(now) || !hasFreeKeys(kind, field)) return [{ field, before, after }];
  return fieldChanges({ data: old, body: '' }, { data: now, body: '' }).map((one) => ({
    ...one,
    field: `${field}${one.field}`,
  }));
}

function hasFreeKeys(kind: string, field: string): boolean {
  const node = nodeOf(kind, stepsOf(field));
  return typeof node?.additionalProperties === 'object';
}

/** The titles that the schema gives to a field and to what is within it; a key that has none is named by the speech. */
function labelOf(kind: string, path: readonly string[], { key = (_path, own) => own }: Speech): string {
  const field = fieldsOf(kind).find((one) => one.path.every((own, index) => own === path[index]));
  const depth = field?.path.length ?? 1;
  const first = field?.label ?? titleOf(nodeOf(kind, path.slice(0, 1))) ?? path[0] ?? '';
  const within = path
    .slice(depth)
    .map((own, at) => titleOf(nodeOf(kind, path.slice(0, depth + at + 1))) ?? key(path, own));
  return [first, ...within].join(', ');
}

/** What an item of a list is known by: the first thing that it says. */
function nameOf(item: Mapping, path: readonly string[], { key = (_path, own) => own }: Speech): string {
  return key(path, said(Object.values(item)[0] ?? null) ?? '');
}

function proseRows(before: string, after: string): Row[] {
  const { added, removed, changed, moved } = proseChanges(before, after);
  const label = 'Text';
  const rows: Row[] = [
    ...changed.map((one) => ({ label, ...one })),
    ...removed.map((sentence) => ({ label, before: sentence, after: null, note: 'taken out' })),
    ...added.map((sentence) => ({ label, before: null, after: sentence, note: 'new' })),
  ];
  if (moved > 0)
    rows.push({ label, before: null, after: null, note: `${moved} ${moved > 1 ? 'sentences' : 'sentence'} moved` });
  return rows.length > 0 ? rows : [{ label, before: null, after: null, note: 'white space only' }];
}

function textOf(value: Value): string {
  return typeof value === 'string' ? value : '';
}
