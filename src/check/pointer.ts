// JSON Pointers: what they point at in a value, and in the schema of that value.

import { resolve, type SchemaNode } from '../schema/schemas.ts';

/** The names on the way that a pointer describes. @example stepsOf('/areas/0') // ["areas", "0"] */
export function stepsOf(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}

/** The pointer to `name` inside what `parent` points at. */
export function pointerInto(parent: string, name: string | number): string {
  return `${parent}/${String(name).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

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
