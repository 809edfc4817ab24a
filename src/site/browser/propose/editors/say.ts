// A field of a schema → the label and the hint of its control.

import type { SchemaNode } from '../../../../schema/schemas.ts';

/** The label; what need not be filled in says so. */
export function labelFor({ title }: SchemaNode, name: string, isRequired: boolean): string {
  return `${title ?? name}${isRequired ? '' : ' (optional)'}`;
}

/** What is asked for, with an example. */
export function hintFor({ description = '', examples = [] }: SchemaNode): string {
  const [example] = examples;
  const isShown = typeof example === 'string' && !/^\d{4}/.test(example);
  return `${withoutMarks(description)}${isShown ? ` For example: “${example}”${example.endsWith('.') ? '' : '.'}` : ''}`;
}

/** Field guides mark code; a hint is plain text. */
export function withoutMarks(text: string): string {
  return text.replaceAll('`', '');
}
