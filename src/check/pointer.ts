// A JSON Pointer → what it points at in a value, and in the schema of that value.

import { resolve, type SchemaNode } from '../schema/schemas.ts';
import { stepsOf } from '../text/pointer.ts';

/** What the pointer points at; undefined where there is nothing. */
export function valueAt(value: unknown, pointer: string): unknown {
  return stepsOf(pointer).reduce(
    (inside, step) =>
      typeof inside === 'object' && inside !== null && Object.hasOwn(inside, step)
        ? (inside as Record<string, unknown>)[step]
        : undefined,
    value,
  );
}

/** The node of the schema that a value at `pointer` answers to; an empty node where there is none. */
export function nodeAt(schema: SchemaNode, pointer: string): SchemaNode {
  return stepsOf(pointer).reduce((node, step) => nodeInside(node, step), resolve(schema));
}

function nodeInside(node: SchemaNode, step: string): SchemaNode {
  const properties = new Map(Object.entries(node.properties ?? {}));
  const inside = properties.get(step) ?? node.items ?? node.additionalProperties;
  return typeof inside === 'object' ? resolve(inside) : {};
}
