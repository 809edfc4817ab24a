// What is wrong at a field → the same with word of which field it is, where there are several alike.

import type { Vocabulary } from '../../../model/vocabulary.ts';
import { resolve, type SchemaNode } from '../../../schema/schemas.ts';
import { stepsOf } from '../../../text/pointer.ts';

/** @example placed(schema, '/evidence/1/url', 'Enter the address') // "Evidence 2: enter the address" */
export function placed(schema: SchemaNode, pointer: string, text: string, vocabulary?: Vocabulary): string {
  const [, offered = ''] = /^\/offers\/([^/]+)/.exec(pointer) ?? [];
  const parameter = vocabulary?.parameters.get(offered);
  if (parameter) return within(parameter.label, text);
  const [, list = '', number, inside] = /^(.*)\/(\d+)(\/.+)?$/.exec(pointer) ?? [];
  const item = resolve(nodeAt(schema, list).items ?? {});
  if (number !== undefined && (inside !== undefined || item.type === 'object'))
    return within(`${item.title ?? 'Item'} ${Number(number) + 1}`, text);
  const above = pointer.slice(0, pointer.lastIndexOf('/'));
  const { title } = above === '' ? {} : nodeAt(schema, above);
  return title === undefined || text.toLowerCase().includes(title.toLowerCase()) ? text : within(title, text);
}

/** The node of the field at a pointer into a header. */
export function nodeAt(schema: SchemaNode, pointer: string): SchemaNode {
  return stepsOf(pointer).reduce<SchemaNode>((node, step) => {
    const { properties, items, additionalProperties } = resolve(node);
    const inner = properties?.[step] ?? items ?? additionalProperties;
    return typeof inner === 'object' ? resolve(inner) : {};
  }, schema);
}

function within(whole: string, text: string): string {
  return `${whole}: ${text.charAt(0).toLowerCase()}${text.slice(1)}`;
}
