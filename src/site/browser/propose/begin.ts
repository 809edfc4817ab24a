// A form's place → what stands in it at first: an entry's own fields, or what nearly every new one says.

import type { FormPlace } from '../../../model/formAddress.ts';
import type { PublishedSource } from '../../../propose/source.ts';
import { type FormFields, type FormValue, isList, toForm } from '../../../propose/value.ts';
import { resolve, type SchemaNode, schemaOf } from '../../../schema/schemas.ts';
import type { Held } from './useProposal.ts';

/** What is held before anything is typed. */
export function begin({ kind, header }: FormPlace, source: PublishedSource | undefined, today: string): Held {
  const schema = schemaOf(kind);
  if (source)
    return { form: fieldsOf(toForm(schema, source.header)), body: source.body, id: source.id, base: source.text };
  const given = { standing: 'recorded', reviewed: today, ...header };
  return { form: { ...begun(schema, today), ...fieldsOf(toForm(schema, given)) }, body: '', id: '' };
}

/** A new item of a list: sources are read on the day on which they are entered, and what a need says is what its source says. */
export function blankOf({ properties = {}, required = [] }: SchemaNode, today: string): FormFields | string {
  const names = Object.keys(properties);
  if (names.length === 0) return '';
  const groups = required.map((name) => [name, resolve(properties[name] ?? {})] as const);
  const sources = groups.filter(([, { properties: inner = {} }]) => Object.hasOwn(inner, 'accessed'));
  return {
    ...(names.includes('accessed') && { accessed: today }),
    ...(names.includes('operator') && { basis: 'stated' }),
    ...Object.fromEntries(sources.map(([name]) => [name, { accessed: today }])),
  };
}

/** The groups and lists that have to be there, with the day already in their sources. */
function begun({ required = [], properties = {} }: SchemaNode, today: string): FormFields {
  const nodes = required.map((name) => [name, resolve(properties[name] ?? {})] as const);
  const wholes = nodes.flatMap(([name, node]): [string, FormValue][] => {
    if (node.type === 'object') return [[name, blankOf(node, today)]];
    const items = node.items && resolve(node.items);
    return items?.type === 'object' ? [[name, [blankOf(items, today)]]] : [];
  });
  return Object.fromEntries(wholes);
}

function fieldsOf(value: FormValue): FormFields {
  return typeof value === 'object' && !isList(value) ? value : {};
}
