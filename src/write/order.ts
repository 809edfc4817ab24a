// A value and the schema of its place → the same value, its keys in the schema's order and its years as people write them.

import { resolve, type SchemaNode } from '../schema/schemas.ts';

/** The value with its keys in the order of the schema; keys that the schema does not name follow as they stood. */
export function inOrder(schema: SchemaNode, value: unknown): unknown {
  const node = resolve(schema);
  if (Array.isArray(value)) return value.map((item) => inOrder(node.items ?? {}, item));
  if (typeof value === 'object' && value !== null) return mappingInOrder(node, value);
  return node.format === 'partial-date' ? asYear(value) : value;
}

function mappingInOrder(node: SchemaNode, value: object): object {
  const known = Object.keys(node.properties ?? {});
  const given = Object.entries(value);
  const rank = new Map(known.map((key, index) => [key, index]));
  const place = ([key]: readonly [string, unknown]): number => rank.get(key) ?? known.length;
  return Object.fromEntries(
    given.toSorted((a, b) => place(a) - place(b)).map(([key, inner]) => [key, inOrder(nodeOf(node, key), inner)]),
  );
}

function nodeOf({ properties, additionalProperties }: SchemaNode, key: string): SchemaNode {
  if (properties && Object.hasOwn(properties, key)) return properties[key] ?? {};
  return typeof additionalProperties === 'object' ? additionalProperties : {};
}

/** A year is read as text or as a number alike; a number is written without quotation marks, as people do. */
function asYear(value: unknown): unknown {
  return typeof value === 'string' && /^[1-9]\d{3}$/.test(value) ? Number(value) : value;
}
