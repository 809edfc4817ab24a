// A field that is not filled in → the words that ask for it.

import { resolve, type SchemaNode } from '../../../schema/schemas.ts';

/** @example request(titleNode, 'title') // "Enter the title" */
export function request(node: SchemaNode, name: string): string {
  const { title, type, vocabulary, reference, enum: words, items } = node;
  const label = (title ?? name).replace(/^\p{Lu}(?=\p{Ll})/u, (letter) => letter.toLowerCase());
  const asked = REQUESTS[name];
  if (asked !== undefined) return asked;
  if (type === 'array' && items && resolve(items).type === 'object') return `Add ${label}`;
  if (type === 'object') return `Add the ${label}`;
  if (/^(?:what|where|who|how) /.test(label)) return `Say ${label}`;
  return vocabulary || reference || words || type === 'array' ? `Choose the ${label}` : `Enter the ${label}`;
}

/** Where the label is no thing that one could choose or enter. */
const REQUESTS: Readonly<Record<string, string>> = {
  seeks: 'Choose what it seeks',
  read: 'Choose how much of it was read',
  areas: 'Choose at least one area',
  accessed: 'Enter the day on which it was read',
  reviewed: 'Enter the day of the review',
};
