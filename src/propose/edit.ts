// What a reader does to one control of a form → what the form holds then. The control's name says which field it is.

import type { Parameter } from '../model/entry.generated.ts';
import { stepsOf } from '../text/pointer.ts';
import { type FormFields, type FormValue, isList, NOT_LISTED } from './value.ts';

/** What a control holds after the edit. */
export interface Given {
  readonly value: string;
  /** Of a checkbox, whether it is checked. */
  readonly checked: boolean;
}

/** How a control's text becomes the value of its field; what is not named here is text. */
export type Way =
  | 'day'
  | 'month'
  | 'year'
  | 'truth'
  | 'number'
  | 'item'
  | 'only'
  | 'parameter'
  | 'operator'
  | 'new'
  | 'search';

/** The name of the control for a field: its JSON Pointer, and how its text is meant. @example "/reviewed:day" */
export function controlName(pointer: string, way?: Way): string {
  return way ? `${pointer}:${way}` : pointer;
}

/** The form after an edit. */
export function edited(form: FormFields, name: string, given: Given): FormFields {
  const [pointer = '', way = ''] = name.split(':');
  const before = valueAt(form, pointer);
  const change = WAYS[way as Way] ?? ((_before: FormValue, { value }: Given) => value);
  return put(form, stepsOf(pointer), change(before, given)) as FormFields;
}

/** The form with another item at the end of a list, below as many as are shown: the first may be there only as a blank. */
export function withItem(form: FormFields, pointer: string, item: FormValue, shown = 0): FormFields {
  const list = valueAt(form, pointer);
  const held = isList(list) ? list : [];
  const blanks = Array.from({ length: Math.max(shown - held.length, 0) }, () => '');
  return put(form, stepsOf(pointer), [...held, ...blanks, item]) as FormFields;
}

/** The form without the item, or the field, at a pointer. */
export function without(form: FormFields, pointer: string): FormFields {
  return put(form, stepsOf(pointer), undefined, true) as FormFields;
}

/** The form with an item where it stood before it was removed. */
export function withPutBack(form: FormFields, pointer: string, item: FormValue): FormFields {
  const list = pointer.slice(0, pointer.lastIndexOf('/'));
  const held = valueAt(form, list);
  const place = Number(pointer.slice(list.length + 1));
  return put(form, stepsOf(list), (isList(held) ? held : []).toSpliced(place, 0, item)) as FormFields;
}

/** What a form holds at a pointer. */
export function valueAt(form: FormValue, pointer: string): FormValue {
  return stepsOf(pointer).reduce<FormValue>(
    (value, step) =>
      typeof value === 'object' && Object.hasOwn(value, step) ? (value as FormFields)[step] : undefined,
    form,
  );
}

/** The year, month and day of a date as it is typed. */
export function datePartsOf(value: FormValue): readonly [year: string, month: string, day: string] {
  const [year = '', month = '', day = ''] = typeof value === 'string' ? value.split('-') : [];
  return [year, month, day];
}

const WAYS: Readonly<Record<Way, (before: FormValue, given: Given) => FormValue>> = {
  year: (before, { value }) => dated(before, 0, value),
  month: (before, { value }) => dated(before, 1, value),
  day: (before, { value }) => dated(before, 2, value),
  truth: (_before, { value }) => (value === '' ? undefined : value === 'true'),
  number: (_before, { value }) => (String(Number(value)) === value ? Number(value) : value),
  item: (before, { value, checked }) => {
    const others = itemsOf(before).filter((item) => item !== value);
    const items = checked ? [...others, value] : others;
    return isGroup(before) ? { ...before, only: items } : items;
  },
  only: (before, { checked }) => (checked ? { only: itemsOf(before) } : itemsOf(before)),
  new: (_before, { value }) => `${NOT_LISTED}${value}`,
  // What one looks for is not yet chosen.
  search: (before) => before,
  parameter: (before, { value }) => afresh(before, { parameter: value }),
  operator: (before, { value }) => ({ ...group(before), operator: value, value: undefined }),
};

/** The levels that an offer names, whether or not they are told to be all of them. */
export function itemsOf(value: FormValue): readonly FormValue[] {
  if (isList(value)) return value;
  return isGroup(value) && isList(value.only) ? value.only : [];
}

/** Whether an offer says that its levels are all that there are. */
export function isGroup(value: FormValue): value is FormFields {
  return typeof value === 'object' && !isList(value);
}

/** What a number is offered or needed in by default: the parameter's own unit. */
export function unitOf({ unit, units }: Parameter): string | undefined {
  return unit ?? Object.keys(units ?? {})[0];
}

/** With another parameter the value and the operator mean something else. */
function afresh(before: FormValue, chosen: FormFields): FormFields {
  const { operator, value, unit, statement, ...kept } = group(before);
  return { ...kept, ...chosen };
}

function group(value: FormValue): FormFields {
  return isGroup(value) ? value : {};
}

function dated(before: FormValue, place: number, text: string): string {
  const parts = datePartsOf(before).with(place, text.replace(/[^\d]/g, ''));
  return parts.join('-').replace(/-+$/, '');
}

function put(value: FormValue, steps: readonly string[], inner: FormValue, isGone = false): FormValue {
  const [step, ...rest] = steps;
  if (step === undefined) return inner;
  if (isList(value) || (value === undefined && /^\d+$/.test(step))) {
    const list = isList(value) ? value : [];
    if (isGone && rest.length === 0) return list.toSpliced(Number(step), 1);
    // A blank and no gap: kept as JSON, a gap would come back as null.
    const items = Array.from({ length: Math.max(list.length, Number(step) + 1) }, (_, index) => list[index] ?? '');
    return items.with(Number(step), put(list[Number(step)], rest, inner, isGone) ?? '');
  }
  const fields = group(value);
  return { ...fields, [step]: put(fields[step], rest, inner, isGone) };
}
