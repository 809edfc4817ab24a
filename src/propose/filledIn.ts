// What an address puts into a form → its fields, each by its name and its place, for whoever is to look it over.

import type { Vocabulary } from '../model/vocabulary.ts';
import { resolve, schemaOf } from '../schema/schemas.ts';
import type { FormKind } from './kinds.ts';
import { nodeOf } from './value.ts';

/** A field that somebody finds filled in. */
export interface FilledIn {
  /** JSON Pointer into the form. */
  readonly pointer: string;
  /** @example "Areas"; "Needs (3)"; "Offers: Hosting" */
  readonly label: string;
}

/** The fields that a header fills in, in its order; what no field of the form holds is left out. Each offer is told alone. */
export function filledIn(kind: FormKind, header: object, { parameters }: Vocabulary): FilledIn[] {
  const schema = schemaOf(kind);
  return Object.entries(header).flatMap(([name, value]): FilledIn[] => {
    const node = resolve(nodeOf(schema, name));
    if (node.title === undefined || isBlank(value)) return [];
    const [pointer, label] = [`/${name}`, node.title];
    if (Array.isArray(value)) return [{ pointer, label: value.length > 1 ? `${label} (${value.length})` : label }];
    if (typeof node.additionalProperties !== 'object') return [{ pointer, label }];
    return Object.keys(Object(value)).map((id) => ({
      pointer: `${pointer}/${id}`,
      label: `${label}: ${parameters.get(id)?.label ?? id}`,
    }));
  });
}

function isBlank(value: unknown): boolean {
  return value === '' || value === null || (Array.isArray(value) && value.length === 0);
}
