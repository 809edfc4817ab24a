// A kind → a file to fill in by hand for a new entry: every field with what it says and an example, the optional ones as comments.

import type { Kind } from '../model/kind.ts';
import { resolve, type SchemaNode, schemaOf } from '../schema/schemas.ts';
import { renderYaml } from '../text/yaml.ts';
import { privateFields } from './source.ts';

/** The template of a kind. As it stands it is in the form of its schema. */
export function templateOf(kind: Kind): string {
  const schema = schemaOf(kind);
  const hidden = new Set(privateFields(kind));
  const fields = Object.entries(schema.properties ?? {})
    .map(([name, property]) => ({ name, node: resolve(property) }))
    .filter(({ name, node }) => !hidden.has(name) && !node.later);
  const lines = fields.map(({ name, node }) => fieldOf(name, node, schema.required?.includes(name)));
  return `---\n${lines.join('')}---\nWhat it is for, in plain Markdown. Delete the lines that begin with "#".\n`;
}

function fieldOf(name: string, node: SchemaNode, isRequired = false): string {
  const told = `# ${isRequired ? '' : 'Optional. '}${node.title}: ${node.description}\n`;
  const example = renderYaml({ [name]: node.examples?.[0] });
  return told + (isRequired ? example : example.replace(/^(?=.)/gm, '# '));
}
