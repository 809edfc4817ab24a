// The schema files as objects: the only place that names them all.

import capability from './capability.schema.json' with { type: 'json' };
import organisation from './organisation.schema.json' with { type: 'json' };
import parameters from './parameters.schema.json' with { type: 'json' };
import parts from './parts.schema.json' with { type: 'json' };
import requirement from './requirement.schema.json' with { type: 'json' };
import retired from './retired.schema.json' with { type: 'json' };
import route from './route.schema.json' with { type: 'json' };
import scenario from './scenario.schema.json' with { type: 'json' };
import site from './site.schema.json' with { type: 'json' };
import supplier from './supplier.schema.json' with { type: 'json' };
import synonyms from './synonyms.schema.json' with { type: 'json' };
import terms from './terms.schema.json' with { type: 'json' };

/** How a field of an entry is used, beyond being valid: the custom keyword `use`. */
export interface Use {
  /** The section of the entry's page on which it stands; "head" is the page's head, "hidden" none. */
  readonly section: string;
  /** The name of the facet that it makes, as the address of a search writes it. */
  readonly facet?: string;
  /** Its weight in search; left out, it is not searched. */
  readonly search?: number;
  /** Whether it is a column of the exports. */
  readonly export?: boolean;
  /** Whether it may leave the repository. */
  readonly public: boolean;
}

/** A node of a schema: the keywords of JSON Schema 2020-12 that we use, and our own. */
export interface SchemaNode {
  readonly $id?: string;
  readonly $ref?: string;
  readonly title?: string;
  readonly description?: string;
  readonly examples?: readonly unknown[];
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly format?: string;
  readonly properties?: Readonly<Record<string, SchemaNode>>;
  readonly required?: readonly string[];
  readonly items?: SchemaNode;
  readonly additionalProperties?: boolean | SchemaNode;
  readonly $defs?: Readonly<Record<string, SchemaNode>>;
  readonly maxLength?: number;
  readonly maxItems?: number;
  readonly minLength?: number;
  /** The sections of an entry's page, in order. */
  readonly sections?: readonly { readonly id: string; readonly label: string }[];
  /** The vocabulary file whose terms are its values. */
  readonly vocabulary?: string;
  /** Whether only terms that have a broader one are allowed. */
  readonly leafOnly?: boolean;
  /** Whether no new entry can have it. */
  readonly later?: boolean;
  /** The kind of entry to whose id it points. */
  readonly reference?: string;
  readonly use?: Use;
}

/** Every schema by name, e.g. "capability"; "parts" holds what they share. */
export const SCHEMAS: Readonly<Record<string, SchemaNode>> = {
  parts: parts as SchemaNode,
  capability: capability as SchemaNode,
  supplier: supplier as SchemaNode,
  requirement: requirement as SchemaNode,
  organisation: organisation as SchemaNode,
  route: route as SchemaNode,
  scenario: scenario as SchemaNode,
  retired: retired as SchemaNode,
  site: site as SchemaNode,
  terms: terms as SchemaNode,
  parameters: parameters as SchemaNode,
  synonyms: synonyms as SchemaNode,
};

/** The schema named `name`. Throws for a name that there is none of. */
export function schemaOf(name: string): SchemaNode {
  const schema = SCHEMAS[name];
  if (!schema) throw new Error(`There is no schema "${name}" in src/schema.`);
  return schema;
}

/** The node itself with what it refers to in `parts.schema.json` filled in; its own keywords win. */
export function resolve(node: SchemaNode): SchemaNode {
  if (node.$ref === undefined) return node;
  const name = node.$ref.replace('parts.schema.json#/$defs/', '');
  const part = schemaOf('parts').$defs?.[name];
  if (!part) throw new Error(`There is no part "${node.$ref}" in parts.schema.json.`);
  const { $ref, ...own } = node;
  return { ...resolve(part), ...own };
}
