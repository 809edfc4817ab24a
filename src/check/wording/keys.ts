// Breaches of which keys a mapping has → what is said of them.

import { resolve, type SchemaNode } from '../../schema/schemas.ts';
import { closest, didYouMean, type Known } from '../../text/likeness.ts';
import type { Breach } from '../breach.ts';
import { labelOf, listed, quoted } from '../say.ts';
import type { Broken, Wording } from './broken.ts';

export function unknownKey({ breach, node }: Broken): Wording {
  const key = String(breach.params.additionalProperty);
  const message = `Unexpected key ${quoted(key)}, expected a field of the ${labelOf(breach.instancePath, node)}.`;
  const all = `It can have ${listed(Object.keys(node.properties ?? {}), 'and', 30)}.`;
  return { code: 'unknown-key', message, hint: didYouMean(key, keysOf(node)) ?? all };
}

export function wrongKey({ breach }: Broken): Wording {
  const message = `Unexpected key ${quoted(String(breach.params.propertyName))}, expected small letters, digits and single hyphens.`;
  return { code: 'wrong-form', message, hint: null };
}

export function missingKey({ breach, node }: Broken): Wording {
  const key = String(breach.params.missingProperty);
  const because = breach.params.property ? ` beside ${quoted(String(breach.params.property))}` : '';
  const where = labelOf(breach.instancePath, node);
  const message = `Unexpected ${where} without ${quoted(key)}, expected one${because}.`;
  return { code: 'missing-key', message, hint: exampleOf(key, resolve(node.properties?.[key] ?? {})) };
}

interface SchemaChoice extends SchemaNode {
  readonly anyOf?: readonly SchemaNode[];
}

export function missingOneOf({ breach, node }: Broken): Wording {
  const { anyOf = [] }: SchemaChoice = node;
  const keys = anyOf.flatMap(({ required }) => required ?? []);
  const message = `Unexpected ${labelOf(breach.instancePath, node)}, expected ${listed(keys, 'or')} in it.`;
  return { code: 'missing-key', message, hint: null };
}

/** Whether a missing key is there after all, under a misspelt name among `others`. */
export function isMisspelt({ breach, node }: Broken, others: readonly Breach[]): boolean {
  if (breach.keyword !== 'required') return false;
  return others.some(
    ({ keyword, instancePath, params }) =>
      keyword === 'additionalProperties' &&
      instancePath === breach.instancePath &&
      closest(String(params.additionalProperty), keysOf(node)) === breach.params.missingProperty,
  );
}

function keysOf(node: SchemaNode): Known[] {
  return Object.entries(node.properties ?? {}).map(([id, { title }]) => ({ id, names: title ? [title] : [] }));
}

function exampleOf(key: string, { examples, description }: SchemaNode): string | null {
  const example = examples?.[0];
  return typeof example === 'string' ? `For example: ${key}: ${example}` : (description ?? null);
}
