// What stands in a form → the entries that it names and that are not listed yet.

import { KINDS } from '../../../../model/kind.ts';
import { type FormKind, hasForm } from '../../../../propose/kinds.ts';
import { type FormValue, isList, NOT_LISTED, nodeOf } from '../../../../propose/value.ts';
import { resolve, type SchemaNode } from '../../../../schema/schemas.ts';

/** An entry that is named and not listed. */
export interface Unlisted {
  readonly kind: FormKind;
  readonly name: string;
}

/** Each of them once, in the order of the form. */
export function unlistedIn(schema: SchemaNode, form: FormValue): Unlisted[] {
  const found = namedIn(schema, form);
  return [...new Map(found.map((one) => [`${one.kind} ${one.name}`, one])).values()];
}

function namedIn(schema: SchemaNode, value: FormValue): Unlisted[] {
  const node = resolve(schema);
  if (typeof value === 'string') {
    const kind = KINDS.filter(hasForm).find((one) => one === node.reference);
    return kind && value.startsWith(NOT_LISTED) ? [{ kind, name: value.slice(NOT_LISTED.length).trim() }] : [];
  }
  if (isList(value)) return value.flatMap((item) => namedIn(node.items ?? {}, item));
  if (typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([name, inner]) => namedIn(nodeOf(node, name), inner));
}
