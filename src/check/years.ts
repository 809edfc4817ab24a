// A header with unquoted years → the same with those years as text, where its schema asks for a date.

import type { Value } from '../model/source.ts';
import { stepsOf } from '../text/pointer.ts';
import { pathsWhere, spotsAt } from './paths.ts';

/** The header as its schema means it: YAML reads `raised: 2022` as a number, people mean the year. */
export function withYears(schema: string, header: Value): Value {
  if (!hasYear(header)) return header;
  const years = datePaths(schema)
    .flatMap(({ path }) => spotsAt(header, path))
    .filter(({ value }) => isYear(value));
  return years.reduce((changed, { field, value }) => withText(changed, stepsOf(field), String(value)), header);
}

const datePaths = pathsWhere(({ format }) => format === 'partial-date');

/** Hardly any header has one, and to look at every date of each takes long. */
function hasYear(value: Value): boolean {
  if (typeof value !== 'object' || value === null) return isYear(value);
  // A loop over the keys is twice as fast as one over a list of the values, and all of every header passes here.
  for (const key in value) if (hasYear((value as Readonly<Record<string, Value>>)[key] ?? null)) return true;
  return false;
}

function isYear(value: unknown): boolean {
  return typeof value === 'number' && Number.isInteger(value) && value >= 1000 && value <= 9999;
}

function withText(value: Value, steps: readonly string[], text: string): Value {
  const [step, ...rest] = steps;
  if (step === undefined) return text;
  if (Array.isArray(value)) return value.with(Number(step), withText(value[Number(step)], rest, text));
  const mapping = value as { readonly [key: string]: Value };
  return { ...mapping, [step]: withText(mapping[step] ?? null, rest, text) };
}
