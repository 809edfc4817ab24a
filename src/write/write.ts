// A header and a body → the text of a catalogue file in its one canonical order and form.

import type { Kind } from '../model/kind.ts';
import { schemaOf } from '../schema/schemas.ts';
import { renderYaml } from '../text/yaml.ts';
import { inOrder } from './order.ts';

/**
 * The file of an entry, or of a tombstone: fields in the order of the schema, no value quoted that need not be.
 * What is read from it is what was given, but for white space at the end of the body.
 * @example writeEntry('supplier', { type: 'company', title: 'Kestrel' }, '') // "---\ntitle: Kestrel\ntype: company\n---\n"
 */
export function writeEntry(kind: Kind | 'retired', header: object, body: string): string {
  return `---\n${renderYaml(inOrder(schemaOf(kind), header) as object)}---\n${tidyEnd(body)}`;
}

/** Text that ends with its last word and a line feed; white space within it may mean something in Markdown. */
function tidyEnd(body: string): string {
  const text = body.trimEnd();
  return text === '' ? '' : `${text}\n`;
}
