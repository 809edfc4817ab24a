// The schemas of every kind → the TypeScript types of their entries.

import { compile, type JSONSchema } from 'json-schema-to-typescript';
import { KINDS } from '../model/kind.ts';
import { resolve, type SchemaNode, schemaOf } from './schemas.ts';

const BANNER = '// Made from src/schema by `npm run types`; a test proves it fresh. Not edited by hand.\n\n';

/** The parts that become types with a name of their own. */
const NAMED_PARTS = ['evidence', 'offer', 'need'];

/** The text of `src/model/entry.generated.ts`: one interface a kind, and the parts they share. */
export async function typesOfEntries(): Promise<string> {
  const names = [...KINDS, 'retired', 'site', 'terms', 'parameters', 'synonyms'];
  const bundle = {
    title: 'Kinds',
    description: 'Every kind of file in the catalogue, by the name of its schema.',
    type: 'object',
    additionalProperties: false,
    required: names,
    properties: Object.fromEntries(names.map((name) => [name, { $ref: `#/$defs/${name}` }])),
    $defs: { ...definitions(names, (name) => rootOf(name)), ...definitions(NAMED_PARTS, partOf) },
  };
  const options = {
    bannerComment: BANNER,
    unreachableDefinitions: true,
    style: { singleQuote: true, printWidth: 120 },
  };
  return compile(bundle as unknown as JSONSchema, 'Kinds', options);
}

function definitions(names: readonly string[], find: (name: string) => SchemaNode): Record<string, unknown> {
  return Object.fromEntries(names.map((name) => [name, { ...plain(find(name)), title: find(name).title }]));
}

/** A vocabulary file is a list; its type is that of one item. */
function rootOf(name: string): SchemaNode {
  const schema = schemaOf(name);
  return schema.items ?? schema;
}

function partOf(name: string): SchemaNode {
  return resolve({ $ref: `parts.schema.json#/$defs/${name}` });
}

/** A node without what would only make the types harder to use: titles (an alias each) and limits (tuples). */
function plain(node: SchemaNode): Record<string, unknown> {
  const named = NAMED_PARTS.find((name) => node.$ref === `parts.schema.json#/$defs/${name}`);
  if (named) return { $ref: `#/$defs/${named}` };
  const { type, description, properties, items, additionalProperties, required, enum: words } = resolve(node);
  return {
    type,
    description,
    ...(words && { enum: words }),
    ...(required && { required }),
    ...(items && { items: plain(items) }),
    ...(properties && { properties: mapValues(properties, plain) }),
    ...(additionalProperties !== undefined && { additionalProperties: closed(additionalProperties) }),
  };
}

function closed(additional: boolean | SchemaNode): unknown {
  return typeof additional === 'boolean' ? additional : plain(additional);
}

function mapValues<T, U>(record: Readonly<Record<string, T>>, change: (value: T) => U): Record<string, U> {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
