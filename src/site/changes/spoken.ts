// A value of an entry and what the schema says of it → the words in which readers know it: titles, labels and days.

import { titleOf } from '../../model/catalogue.ts';
import type { Kind } from '../../model/kind.ts';
import type { Value } from '../../model/source.ts';
import { labelOf, levelsOf, termsOf, type Vocabulary } from '../../model/vocabulary.ts';
import { isList, isMapping } from '../../review/change/value.ts';
import { resolve, type SchemaNode, schemaOf } from '../../schema/schemas.ts';
import { inWords } from '../dates.ts';
import type { Names } from '../view.ts';
import { parameterLabel } from '../wording.ts';

/** What the schema of a kind says of the value at a path, or of each item of the list there. */
export function nodeAt(kind: string, path: readonly string[]): SchemaNode {
  return path.reduce<SchemaNode>((node, key) => itemOf(node.properties?.[key] ?? {}), schemaOf(kind));
}

/** The value in one line, part by part. @example spoken(names, node, 'quoted') // "By quotation" */
export function spoken(names: Names, node: SchemaNode, value: Value): string {
  if (value === null) return 'not stated';
  if (isList(value)) return value.map((item) => spoken(names, node, item)).join(', ');
  if (isMapping(value))
    return Object.entries(value)
      .map(([key, part]) => partOf(names, node, key, part))
      .join('; ');
  if (node.format?.endsWith('-date')) return inWords(String(value));
  if (typeof value === 'number') return value.toLocaleString('en-GB');
  if (typeof value === 'boolean') return value ? 'yes' : 'no';
  if (node.reference) return titleOf(names.catalogue, node.reference as Kind, value);
  if (node.vocabulary) return termLabel(names.vocabulary, node.vocabulary, value);
  return node.enum ? value.replaceAll('-', ' ') : value;
}

/** What an item of a list is known by: the title or the label for the first thing that it says. */
export function nameIn({ catalogue, vocabulary }: Names, { properties = {} }: SchemaNode, key: string): string {
  for (const { reference, vocabulary: file } of Object.values(properties).map(itemOf)) {
    if (reference && catalogue.entries[reference as Kind].has(key)) return titleOf(catalogue, reference as Kind, key);
    if (file && termsOf(vocabulary, file).has(key)) return labelOf(vocabulary, file, key);
  }
  return parameterLabel(vocabulary, key);
}

function partOf(names: Names, { title, properties = {} }: SchemaNode, key: string, part: Value): string {
  const node = itemOf(properties[key] ?? {});
  // Without its parameter a level is known by its id alone.
  const words =
    key === 'value' ? [part].flat().map((one) => anyLevel(names.vocabulary, one)) : spoken(names, node, part);
  const said = [words].flat().join(', ');
  // What has the name of its group, such as the stage of a lifecycle, is all that the group is about.
  return node.title === title ? said : `${node.title ?? key}: ${said}`;
}

function itemOf(node: SchemaNode): SchemaNode {
  const whole = resolve(node);
  return whole.items ? { ...resolve(whole.items), ...(whole.title && { title: whole.title }) } : whole;
}

function termLabel(vocabulary: Vocabulary, file: string, id: string): string {
  return file === 'parameters' ? parameterLabel(vocabulary, id) : labelOf(vocabulary, file, id);
}

function anyLevel(vocabulary: Vocabulary, value: unknown): string {
  const levels = [...vocabulary.parameters.values()].flatMap((parameter) => levelsOf(vocabulary, parameter));
  return levels.find(({ id }) => id === value)?.label ?? String(value);
}
