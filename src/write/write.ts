// A header and a body → the text of a catalogue file in its one canonical order and form.

import type { Kind } from '../model/kind.ts';
import { resolve, type SchemaNode, schemaOf } from '../schema/schemas.ts';
import { renderYaml } from '../text/yaml.ts';
import { inOrder } from './order.ts';

/**
 * The file of an entry, or of a tombstone: fields in the order of the schema, no value quoted that need not be.
 * What is read from it is what was given, but for white space at the end of the body.
 * @example writeEntry('supplier', { type: 'company', title: 'Kestrel' }, '') // "---\ntitle: Kestrel\ntype: company\n---\n"
 */
export function writeEntry(kind: Kind | 'retired', header: object, body: string): string {
  const schema = schemaOf(kind);
  return `---\n${renderYaml(inOrder(schema, header) as object, mapsIn(schema))}---\n${tidyEnd(body)}`;
}

/** The fields whose keys are words of the vocabulary: each is a statement of its own, and has its own line. */
function mapsIn({ properties = {} }: SchemaNode): string[] {
  return Object.keys(properties).filter(
    (key) => typeof resolve(properties[key] ?? {}).additionalProperties === 'object',
  );
}

/** Text that ends with its last word and a line feed; white space within it may mean something in Markdown. */
function tidyEnd(body: string): string {
  const text = body.trimEnd();
  return text === '' ? '' : `${text}\n`;
}
