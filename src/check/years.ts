// A header with unquoted years → the same with those years as text, where its schema asks for a date.

import type { Value } from '../model/source.ts';
import { pathsWhere } from './paths.ts';

/** The header as its schema means it: YAML reads `raised: 2022` as a number, people mean the year. */
export function withYears(schema: string, header: Value): Value {
  return dated(header, datesOf(schema));
}

/** Where a schema asks for dates: here, in the items of a list, in the fields of a mapping. Every header passes here, so no more is walked. */
interface Dates {
  isOne: boolean;
  items?: Dates;
  readonly fields: Map<string, Dates>;
}

function dated(value: Value, { isOne, items, fields }: Dates): Value {
  if (typeof value !== 'object' || value === null) return isOne && isYear(value) ? String(value) : value;
  if (Array.isArray(value)) return items ? datedItems(value, items) : value;
  return datedFields(value as Mapping, fields);
}

type Mapping = { readonly [key: string]: Value };

function datedItems(list: readonly Value[], items: Dates): Value {
  let changed = list;
  for (const [index, item] of list.entries()) {
    const now = dated(item, items);
    if (now !== item) changed = changed.with(index, now);
  }
  return changed;
}

function datedFields(mapping: Mapping, fields: Dates['fields']): Value {
  let changed = mapping;
  for (const [name, inside] of fields) {
    const value = Object.hasOwn(mapping, name) ? mapping[name] : undefined;
    const now = value === undefined ? undefined : dated(value, inside);
    if (now !== undefined && now !== value) changed = { ...changed, [name]: now };
  }
  return changed;
}

function isYear(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1000 && value <= 9999;
}

const KNOWN = new Map<string, Dates>();

function datesOf(schema: string): Dates {
  const known = KNOWN.get(schema);
  if (known) return known;
  const found: Dates = { isOne: false, fields: new Map() };
  for (const { path } of datePaths(schema)) path.reduce(below, found).isOne = true;
  KNOWN.set(schema, found);
  return found;
}

const datePaths = pathsWhere(({ format }) => format === 'partial-date');

function below(dates: Dates, step: string): Dates {
  const known = step === '*' ? dates.items : dates.fields.get(step);
  const found: Dates = known ?? { isOne: false, fields: new Map() };
  if (step === '*') dates.items = found;
  else dates.fields.set(step, found);
  return found;
}
