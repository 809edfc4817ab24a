// A value of a header → one line of text, its parts named by the titles that the schema gives them.

import type { Value } from '../../model/source.ts';
import { resolve, type SchemaNode, schemaOf } from '../../schema/schemas.ts';
import { isList, isMapping } from './value.ts';

/** How a caller that knows the vocabulary says what the schema has no words for; left out, it stays as the entry has it. */
export interface Speech {
  /** The name of a part that has no title, e.g. an offer's parameter. */
  readonly key?: (path: readonly string[], key: string) => string;
  /** The words for a value, or for an item of a list; undefined leaves it to its parts. */
  readonly value?: (path: readonly string[], value: Value) => string | undefined;
  /** All that an item says but its name, where the parts in which it changed would not be understood alone. @example "at most 2 days" */
  readonly whole?: (path: readonly string[], item: Value, parts: readonly string[]) => string | undefined;
}

/** The value in one line. @example said({ shows: 'what it is' }, evidence) // "What it shows: what it is" */
export function said(
  value: Value,
  node?: SchemaNode,
  words: (value: Value) => string | undefined = () => undefined,
): string | null {
  if (value === null) return null;
  if (isList(value)) return value.map((item) => said(item, node, words) ?? '').join(', ');
  const whole = words(value);
  if (whole !== undefined) return whole;
  if (!isMapping(value)) return String(value);
  const parts = partsOf(node);
  const told = Object.entries(value).map(([key, inner]) => `${titleOf(parts[key]) ?? key}: ${said(inner) ?? ''}`);
  return told.length === 0 ? null : told.join('; ');
}

/** What the schema says of the value at a path. */
export function nodeOf(kind: string, path: readonly string[]): SchemaNode | undefined {
  return path.reduce<SchemaNode | undefined>((node, key) => {
    const parts = partsOf(node);
    return Object.hasOwn(parts, key) ? parts[key] : undefined;
  }, schemaOf(kind));
}

/** What the schema says of the parts of a value, or of the items of a list. */
function partsOf(node: SchemaNode | undefined): Readonly<Record<string, SchemaNode>> {
  if (!node) return {};
  const { properties, items } = resolve(node);
  return properties ?? (items ? partsOf(items) : {});
}

/** The title that the schema gives to a value. */
export function titleOf(node: SchemaNode | undefined): string | undefined {
  return node && resolve(node).title;
}
