// A schema → the paths of its nodes, and a path → the values that a header has there.

import { resolve, type SchemaNode, schemaOf } from '../schema/schemas.ts';

/** A node of a schema, and the way to it: names of properties, and "*" for the items of a list. */
export interface SchemaPath {
  readonly path: readonly string[];
  readonly node: SchemaNode;
}

/** A value of a header and its JSON Pointer. */
export interface Spot {
  readonly field: string;
  readonly value: unknown;
}

const KNOWN = new Map<string, readonly SchemaPath[]>();

/** Every node of the schema named `name`, parents before children. */
export function pathsOf(name: string): readonly SchemaPath[] {
  const known = KNOWN.get(name);
  if (known) return known;
  const paths = pathsBelow(schemaOf(name), []);
  KNOWN.set(name, paths);
  return paths;
}

/** The nodes of a schema that satisfy `wanted`, found once. */
export function pathsWhere(wanted: (node: SchemaNode) => boolean): (name: string) => readonly SchemaPath[] {
  const found = new Map<string, readonly SchemaPath[]>();
  return (name) => {
    const paths = found.get(name) ?? pathsOf(name).filter(({ node }) => wanted(node));
    found.set(name, paths);
    return paths;
  };
}

/** The values of a header at a path, each with its pointer; nothing where there are none. */
export function spotsAt(header: unknown, path: readonly string[]): readonly Spot[] {
  const spots: Spot[] = [];
  collect({ field: '', value: header }, path, 0, spots);
  return spots;
}

function pathsBelow(node: SchemaNode, path: readonly string[]): SchemaPath[] {
  const full = resolve(node);
  const inside = Object.entries(full.properties ?? {}).flatMap(([name, child]) => pathsBelow(child, [...path, name]));
  const items = full.items ? pathsBelow(full.items, [...path, '*']) : [];
  return [{ path, node: full }, ...inside, ...items];
}

/** Walks one step of the path from `from` on, and notes what stands at its end. This runs for every field of every entry. */
function collect({ field, value }: Spot, path: readonly string[], from: number, spots: Spot[]): void {
  const step = path[from];
  if (value === undefined) return;
  if (step === undefined) spots.push({ field, value });
  else if (step === '*') {
    if (!Array.isArray(value)) return;
    value.forEach((item: unknown, index) => {
      collect({ field: `${field}/${index}`, value: item }, path, from + 1, spots);
    });
  } else if (typeof value === 'object' && value !== null && Object.hasOwn(value, step)) {
    collect({ field: `${field}/${step}`, value: (value as Record<string, unknown>)[step] }, path, from + 1, spots);
  }
}
