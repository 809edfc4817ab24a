// Text from an address or a store → a draft; what cannot be part of one is left out, for anybody can write there.

import { OPERATORS } from '../../../check/operators.ts';
import type { Need } from '../../../model/entry.generated.ts';
import { isId } from '../../../model/id.ts';
import type { Draft } from '../../../relate/draft/consider.ts';

/** The sizes that the schema takes. */
export const LONGEST = { title: 120, summary: 200, statement: 300 } as const;
export const MOST = { areas: 5, needs: 60, bodies: 60 } as const;

/** The draft that a kept or sent value holds; empty where it holds none. */
export function parseDraft(value: unknown): Draft {
  const given = recordOf(value);
  const [areas, bodies] = [ids(given.areas, MOST.areas), ids(given['raised-by'], MOST.bodies)];
  const needs = listIn(given.needs).slice(0, MOST.needs).flatMap(needIn);
  return {
    ...textPart('title', given.title, LONGEST.title),
    ...textPart('summary', given.summary, LONGEST.summary),
    ...(isId(given.seeks) && { seeks: given.seeks }),
    ...(areas.length > 0 && { areas }),
    ...(bodies.length > 0 && { 'raised-by': bodies }),
    ...(needs.length > 0 && { needs }),
  };
}

/** Whether nothing stands in a draft but who asks, which may come by itself. */
export function isEmpty({ 'raised-by': _, ...rest }: Draft): boolean {
  return Object.keys(rest).length === 0;
}

const ALL_OPERATORS: ReadonlySet<unknown> = new Set(Object.values(OPERATORS).flat());
const UNIT = /^[a-z]+(?:-[a-z]+)*$/;
const MOST_LEVELS = 30;

function needIn(value: unknown): Need[] {
  const { parameter, operator, value: wanted, unit, statement, priority, nation, ...rest } = recordOf(value);
  const limits = {
    basis: 'stated',
    ...(isId(priority) && { priority }),
    ...(isId(nation) && { nation }),
    ...textPart('for', rest.for, LONGEST.summary),
  } as const;
  if (typeof statement === 'string' && statement.trim() !== '')
    return [{ statement: statement.slice(0, LONGEST.statement), ...limits }];
  const found = valueIn(wanted);
  if (!isId(parameter) || !ALL_OPERATORS.has(operator) || found === undefined) return [];
  const hasUnit = typeof unit === 'string' && UNIT.test(unit) && typeof found === 'number';
  return [
    { parameter, operator: operator as Need['operator'] & {}, value: found, ...(hasUnit && { unit }), ...limits },
  ];
}

function valueIn(value: unknown): NonNullable<Need['value']> | undefined {
  if (typeof value === 'boolean' || isId(value)) return value;
  if (typeof value === 'number') return value >= 0 && value <= 1e9 ? value : undefined;
  const levels = ids(value, MOST_LEVELS);
  return levels.length > 0 ? levels : undefined;
}

function ids(value: unknown, most: number): string[] {
  return [...new Set(listIn(value).filter(isId))].slice(0, most);
}

function textPart<K extends string>(key: K, value: unknown, longest: number): { [P in K]?: string } {
  const text = typeof value === 'string' ? value.replace(/\s+/g, ' ').slice(0, longest) : '';
  return text.trim() === '' ? {} : ({ [key]: text } as { [P in K]?: string });
}

function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {};
}

function listIn(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
