// Dates of one thing that certainly run backwards.

import { isBefore } from '../../model/date.ts';
import { resolve, type SchemaNode } from '../../schema/schemas.ts';
import { pointerInto } from '../../text/pointer.ts';
import { pathsWhere, spotsAt } from '../paths.ts';
import type { EntryRule } from '../rule.ts';
import { labelOf } from '../say.ts';

/** Fields that stand side by side, the earlier first. */
const ORDERS: readonly (readonly [string, string])[] = [
  ['opens', 'closes'],
  ['raised', 'closes'],
  ['issued', 'expires'],
  ['starts', 'ends'],
  ['starts', 'extendable-to'],
  ['ends', 'extendable-to'],
  ['from', 'to'],
  ['published', 'accessed'],
];

export const datesInOrder: EntryRule = {
  code: 'dates-in-order',
  *check({ kind, header }) {
    for (const { path, node } of dated(kind)) {
      for (const { field, value } of spotsAt(header, path)) {
        for (const [first, second] of ORDERS) {
          const { [first]: earlier, [second]: later } = value as Record<string, unknown>;
          if (typeof earlier !== 'string' || typeof later !== 'string' || !isBefore(later, earlier)) continue;
          yield {
            field: pointerInto(field, second),
            message: `Unexpected date ${later} for "${labelOf('', propertyOf(node, second))}", expected ${earlier} ("${first}") or later.`,
            hint: 'Compare both dates with the source.',
          };
        }
      }
    }
  },
};

/** The mappings of a kind that hold two dates which have an order. */
const dated = pathsWhere((node) => ORDERS.some((order) => order.every((key) => isDate(propertyOf(node, key)))));

function propertyOf({ properties }: SchemaNode, name: string): SchemaNode {
  return resolve(properties?.[name] ?? {});
}

function isDate({ format = '' }: SchemaNode): boolean {
  return format.endsWith('-date');
}
