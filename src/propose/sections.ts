// A kind → the sections of its form and the fields of each, as its schema orders them: a new field appears here by itself.

import { resolve, type SchemaNode, schemaOf } from '../schema/schemas.ts';
import type { FormKind } from './kinds.ts';
import { privateFields } from './source.ts';

/** A part of a form. */
export interface FormSection {
  readonly id: string;
  readonly label: string;
  readonly fields: readonly FormField[];
}

/** A field of a form's first level. */
export interface FormField {
  readonly name: string;
  /** The node with what it refers to filled in. */
  readonly node: SchemaNode;
}

const FIRST = { id: 'head', label: 'What it is called' };
/** What pages do not show as a field, and a form still has to offer. */
const LAST = { id: 'hidden', label: 'Besides' };

/** The sections of a kind's form for a new entry or for one that is listed; a section without a field is left out. */
export function sectionsOf(kind: FormKind, isNew: boolean): FormSection[] {
  const { sections = [], properties = {} } = schemaOf(kind);
  const hidden = new Set(privateFields(kind));
  const fields = Object.entries(properties)
    .filter(([name]) => !hidden.has(name))
    .map(([name, property]): FormField => ({ name, node: resolve(property) }))
    .filter(({ node }) => !(isNew && node.later));
  return [FIRST, ...sections, LAST]
    .map(({ id, label }) => ({ id, label, fields: fields.filter(({ node }) => node.use?.section === id) }))
    .filter((section) => section.fields.length > 0);
}
