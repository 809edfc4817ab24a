// The fields in which an entry changed → rows of before and after in words.

import type { Value } from '../../model/source.ts';
import { fieldsOf } from '../../schema/fields.ts';
import { resolve, type SchemaNode, schemaOf } from '../../schema/schemas.ts';
import { BODY, type FieldChange } from './fields.ts';
import { itemChanges } from './items.ts';
import { proseChanges } from './prose.ts';
import { isList, isMapping, isSame, type Mapping } from './value.ts';

/** A line of the table of before and after. */
export interface Row {
  readonly label: string;
  /** In plain text, as the entry has it; null where it was not stated. */
  readonly before: string | null;
  readonly after: string | null;
  /** What the two cells do not say. @example "3 more stayed" */
  readonly note?: string;
}

/** The rows for the fields of an entry of `kind`. */
export function rowsOf(kind: string, fields: readonly FieldChange[]): Row[] {
  return fields.flatMap(({ field, before, after }) => {
    if (field === BODY) return proseRows(textOf(before), textOf(after));
    const label = labelOf(kind, field.split('/').slice(1));
    return isList(before) || isList(after)
      ? listRows(label, isList(before) ? before : [], isList(after) ? after : [])
      : [{ label, before: said(before), after: said(after) }];
  });
}

/** The title that the schema gives to a field, with the keys below it that have none. */
function labelOf(kind: string, path: readonly string[]): string {
  const field = fieldsOf(kind).find((one) => one.path.every((key, index) => key === path[index]));
  const depth = field?.path.length ?? 1;
  const first = field?.label ?? titleIn(schemaOf(kind), path[0] ?? '') ?? path[0] ?? '';
  return [first, ...path.slice(depth)].join(', ');
}

function titleIn(schema: SchemaNode, key: string): string | undefined {
  const property = schema.properties && Object.hasOwn(schema.properties, key) ? schema.properties[key] : undefined;
  return property && resolve(property).title;
}

function listRows(label: string, before: readonly Value[], after: readonly Value[]): Row[] {
  const { added, removed, changed, kept, isReordered } = itemChanges(before, after);
  const note = noteOn(kept, isReordered);
  const isPlain = ![...added, ...removed].some(isMapping);
  if (isPlain && changed.length === 0) return [{ label, before: joined(removed), after: joined(added), ...note }];
  return [
    ...changed.map((one) => ({ label: `${label}, ${nameOf(one.after)}`, ...differing(one.before, one.after) })),
    ...removed.map((item) => ({ label, before: said(item), after: null, note: 'taken out' })),
    ...added.map((item) => ({ label, before: null, after: said(item), note: 'new' })),
  ];
}

function noteOn(kept: number, isReordered: boolean): { note?: string } {
  const words = [...(kept > 0 ? [`${kept} stayed`] : []), ...(isReordered ? ['in another order'] : [])];
  return words.length > 0 ? { note: words.join(', ') } : {};
}

/** What an item of a list is known by: the first thing that it says. */
function nameOf(item: Mapping): string {
  return said(Object.values(item)[0] ?? null) ?? '';
}

function differing(before: Mapping, after: Mapping): Pick<Row, 'before' | 'after'> {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const different = keys.filter((key) => !isSame(before[key], after[key]));
  const part = (item: Mapping) =>
    Object.fromEntries(different.flatMap((key) => (key in item ? [[key, item[key] ?? null]] : [])));
  return { before: said(part(before)), after: said(part(after)) };
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

function joined(items: readonly Value[]): string | null {
  return items.length === 0 ? null : items.map((item) => said(item) ?? '').join(', ');
}

/** A value in one line. */
function said(value: Value): string | null {
  if (value === null) return null;
  if (isList(value)) return value.map((item) => said(item) ?? '').join(', ');
  if (!isMapping(value)) return String(value);
  const parts = Object.entries(value).map(([key, inner]) => `${key}: ${said(inner) ?? ''}`);
  return parts.length === 0 ? null : parts.join('; ');
}
