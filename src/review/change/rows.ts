// The fields in which an entry changed → rows of before and after in words.

import type { Value } from '../../model/source.ts';
import { fieldsOf } from '../../schema/fields.ts';
import { stepsOf } from '../../text/pointer.ts';
import { BODY, type FieldChange, fieldChanges } from './fields.ts';
import { itemChanges } from './items.ts';
import { proseChanges } from './prose.ts';
import { nodeOf, type Speech, said, titleOf } from './said.ts';
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
      const whole = (item: Value) => speech.whole?.(path, item) ?? null;
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

interface ListWords {
  readonly label: string;
  readonly words: (value: Value) => string | null;
  readonly name: (item: Mapping) => string;
  readonly whole: (item: Value) => string | null;
}

function listRows(before: readonly Value[], after: readonly Value[], about: ListWords): Row[] {
  const { label, words } = about;
  const { added, removed, changed, kept, isReordered } = itemChanges(before, after);
  const note = noteOn(kept, isReordered, added.length + removed.length > 0);
  const isPlain = ![...added, ...removed].some(isMapping);
  const joined = (items: readonly Value[]) => (items.length === 0 ? null : words(items));
  if (isPlain && changed.length === 0) return [{ label, before: joined(removed), after: joined(added), ...note }];
  return [
    ...changed.map((one) => changedRow(one, about)),
    ...removed.map((item) => ({ label, before: words(item), after: null, note: 'taken out' })),
    ...added.map((item) => ({ label, before: null, after: words(item), note: 'new' })),
  ];
}

/** Of an item that is another thing now, nothing is the same but the place. */
function changedRow({ before, after }: { before: Mapping; after: Mapping }, about: ListWords): Row {
  const { label, words, name, whole } = about;
  const [old, now] = [whole(before), whole(after)];
  if (old !== null && now !== null && name(before) !== name(after))
    return { label, before: words(before), after: words(after) };
  const parts = old === null || now === null ? differing(before, after, words) : { before: old, after: now };
  return { label: `${label}, ${name(after)}`, ...parts };
}

function noteOn(kept: number, isReordered: boolean, areOthers: boolean): { note?: string } {
  const words = [
    ...(kept > 0 ? [`${kept}${areOthers ? ' more' : ''} stayed`] : []),
    ...(isReordered ? ['in another order'] : []),
  ];
  return words.length > 0 ? { note: words.join(', ') } : {};
}

/** What an item of a list is known by: the first thing that it says. */
function nameOf(item: Mapping, path: readonly string[], { key = (_path, own) => own }: Speech): string {
  return key(path, said(Object.values(item)[0] ?? null) ?? '');
}

function differing(before: Mapping, after: Mapping, words: ListWords['words']): Pick<Row, 'before' | 'after'> {
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])];
  const different = keys.filter((key) => !isSame(before[key], after[key]));
  const part = (item: Mapping) =>
    Object.fromEntries(different.flatMap((key) => (key in item ? [[key, item[key] ?? null]] : [])));
  return { before: words(part(before)), after: words(part(after)) };
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
