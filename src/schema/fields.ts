// A schema → the flat list of its fields, from which pages, facets, exports and the field guide are made.

import { resolve, type SchemaNode, schemaOf, type Use } from './schemas.ts';

/** One field of a kind: a property, or a property of an object property that says how it is used itself. */
export interface Field {
  /** E.g. ["obtaining", "licence"]. */
  readonly path: readonly string[];
  readonly label: string;
  readonly description: string;
  readonly required: boolean;
  readonly use: Use;
  /** The node with its reference to the shared parts filled in. */
  readonly node: SchemaNode;
  /** The vocabulary of its values, or of the items of its list. */
  readonly vocabulary: string | undefined;
  /** The kind to which its value, or the items of its list, refer. */
  readonly reference: string | undefined;
}

const KNOWN = new Map<string, readonly Field[]>();

/** The fields of a kind in the order of its schema; an object whose properties carry `use` gives way to them. */
export function fieldsOf(kind: string): readonly Field[] {
  const known = KNOWN.get(kind);
  if (known) return known;
  const fields = fieldsIn(schemaOf(kind), []);
  KNOWN.set(kind, fields);
  return fields;
}

/** The value of an entry's header at a field's path, or undefined where it is not stated. */
export function valueAt(header: unknown, path: readonly string[]): unknown {
  let value = header;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

function fieldsIn(schema: SchemaNode, above: readonly string[]): Field[] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, property]) => {
    const node = resolve(property);
    const path = [...above, name];
    const below = hasUsedProperties(node) ? fieldsIn(node, path) : [];
    if (below.length > 0) return below;
    return node.use ? [field(node, path, node.use, schema.required?.includes(name) ?? false)] : [];
  });
}

function hasUsedProperties(node: SchemaNode): boolean {
  return Object.values(node.properties ?? {}).some((property) => property.use !== undefined);
}

function field(node: SchemaNode, path: readonly string[], use: Use, required: boolean): Field {
  const items = node.items ? resolve(node.items) : node;
  return {
    path,
    use,
    node,
    required,
    label: node.title ?? path.join(' '),
    description: node.description ?? '',
    vocabulary: node.vocabulary ?? items.vocabulary,
    reference: node.reference ?? items.reference,
  };
}
