// The value of a field → the controlled words in it: which ids of which vocabulary or kind it holds.

import { resolve, type SchemaNode } from '../schema/schemas.ts';

/** One value in a field, with where its meaning is kept. */
export interface HeldValue {
  readonly value: string;
  /** The vocabulary file that defines it, if one does. */
  readonly vocabulary: string | undefined;
  /** The kind of entry that it refers to, if it does. */
  readonly reference: string | undefined;
}

/** Every text in a value that a reader would read, items of lists and properties of objects included; no date, no address. */
export function valuesIn(schema: SchemaNode, value: unknown): HeldValue[] {
  const node = resolve(schema);
  if (typeof value === 'string') return node.format ? [] : [held(node, value)];
  if (Array.isArray(value)) return node.items ? itemsIn(node, node.items, value) : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const property = node.properties?.[name];
    return property ? valuesIn(property, inner) : [];
  });
}

function itemsIn(list: SchemaNode, items: SchemaNode, values: readonly unknown[]): HeldValue[] {
  const { vocabulary, reference } = list;
  const node = { ...items, ...(vocabulary && { vocabulary }), ...(reference && { reference }) };
  return values.flatMap((value) => valuesIn(node, value));
}

function held({ vocabulary, reference }: SchemaNode, value: string): HeldValue {
  return { value, vocabulary, reference };
}
