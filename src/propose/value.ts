// A header ↔ the same as a form holds it while one types: numbers as typed, blanks where nothing is said yet.

import { resolve, type SchemaNode } from '../schema/schemas.ts';
import { visible } from '../text/characters.ts';
import { idFor } from './file.ts';

/** What a form holds at one of its fields. */
export type FormValue = string | number | boolean | readonly FormValue[] | FormFields | undefined;

/** What a form holds at the fields of a group, by name. */
export interface FormFields {
  readonly [name: string]: FormValue;
}

/** Stands before the name of an entry that is not listed yet. */
export const NOT_LISTED = '?';

/** Stands before what was typed where a word is to be chosen, and is no word of the list: nothing is chosen, and it is told. */
export const NO_CHOICE = '!';

/** A header as a form holds it. */
export function toForm(schema: SchemaNode, value: unknown): FormValue {
  const node = resolve(schema);
  if (Array.isArray(value)) return value.map((item) => toForm(node.items ?? {}, item) ?? '');
  if (value === null) return undefined;
  if (typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, toForm(nodeOf(node, name), inner)]));
  }
  return typeof value === 'number' && isNumber(node) ? String(value) : (value as FormValue);
}

/** A form as a browser kept it: JSON has null where nothing was said. */
export function keptForm(value: unknown): FormValue {
  if (Array.isArray(value)) return value.map((item) => keptForm(item) ?? '');
  if (typeof value !== 'object') return value as FormValue;
  if (value === null) return undefined;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, keptForm(inner)]));
}

/** What a form holds → the value as a header has it; undefined where nothing is said. */
export function toHeader(schema: SchemaNode, value: FormValue): unknown {
  const node = resolve(schema);
  if (typeof value === 'string')
    return textOf(
      node,
      visible(value)
        .replace(/\s*\n\s*/g, ' ')
        .trim(),
    );
  if (isList(value)) return filled(value.flatMap((item) => given(toHeader(node.items ?? {}, item))));
  if (typeof value !== 'object') return value;
  const fields = Object.entries(value).map(([name, inner]) => [name, toHeader(nodeOf(node, name), inner)] as const);
  const said = fields.filter(([, inner]) => inner !== undefined);
  // A unit stays while one types another number, and says nothing alone.
  return said.some(([name]) => name !== 'unit') ? Object.fromEntries(said) : undefined;
}

/** The pointer into a header → the pointer to the same in the form, where blank items of lists still stand. */
export function formPointer(schema: SchemaNode, value: FormValue, steps: readonly string[]): string {
  const [step, ...rest] = steps;
  if (step === undefined) return '';
  const node = resolve(schema);
  if (!isList(value)) {
    const inner = typeof value === 'object' ? value[step] : undefined;
    return `/${step}${formPointer(nodeOf(node, step), inner, rest)}`;
  }
  const items = node.items ?? {};
  const said = [...value.keys()].filter((index) => toHeader(items, value[index]) !== undefined);
  const index = said[Number(step)] ?? Number(step);
  return `/${index}${formPointer(items, value[index], rest)}`;
}

/** The node of a field of a group; an empty one where the schema names none. */
export function nodeOf({ properties, additionalProperties }: SchemaNode, name: string): SchemaNode {
  if (properties && Object.hasOwn(properties, name)) return properties[name] ?? {};
  return typeof additionalProperties === 'object' ? additionalProperties : {};
}

/** Whether a value is a list; the built-in test does not know readonly lists. */
export function isList(value: FormValue): value is readonly FormValue[] {
  return Array.isArray(value);
}

/** Whether a text was typed where a word is to be chosen, and is none. */
export function isNoChoice({ reference, vocabulary }: SchemaNode, text: string): boolean {
  return (reference ?? vocabulary) !== undefined && text.startsWith(NO_CHOICE);
}

function textOf(node: SchemaNode, text: string): unknown {
  if (text === '' || isNoChoice(node, text)) return undefined;
  if (node.format?.endsWith('-date')) return padded(text);
  if (node.reference && text.startsWith(NOT_LISTED)) return idFor(text) || undefined;
  if (!isNumber(node)) return text;
  const digits = text.replace(/[£,\s]/g, '');
  return /^-?\d+(?:\.\d+)?$/.test(digits) ? Number(digits) : text;
}

/** A date as it is typed, "2026-3-1", → as it is written, "2026-03-01". */
function padded(text: string): string {
  return text.replace(/-(\d)(?=-|$)/g, '-0$1').replace(/-+$/, '');
}

function isNumber({ type }: SchemaNode): boolean {
  return type === 'number' || type === 'integer';
}

function filled(items: readonly unknown[]): unknown {
  return items.length > 0 ? items : undefined;
}

function given(value: unknown): unknown[] {
  return value === undefined ? [] : [value];
}
