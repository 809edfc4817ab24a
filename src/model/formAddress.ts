// A place in the forms ↔ its address, e.g. "/propose/capability/#of=autopsy&field=%2Foffers%2Fhosting".

import { isId } from './id.ts';
import type { Kind } from './kind.ts';
import { parseReference, type Reference } from './reference.ts';

/** Where one comes from to a form that is filled in in part: a gap, a search, a draft, or a form in which the entry is named. */
export const ORIGINS = ['gap', 'search', 'draft', 'form'] as const;

export type Origin = (typeof ORIGINS)[number];

/** Where a form is opened, and what already stands in it. */
export interface FormPlace {
  readonly kind: Kind;
  /** The id of the entry to improve; left out, a new one is proposed. */
  readonly of?: string;
  /** The field to begin at, as a JSON Pointer, e.g. "/offers/hosting". */
  readonly field?: string;
  /** What a new entry's header holds already, e.g. `{ areas: ['on-scene-units'] }`. */
  readonly header?: object;
  /** Where that was taken from: one of those, or a requirement by its reference. */
  readonly from?: Origin | Reference;
}

/** The address of a form: everything but the kind stands in the fragment, so that no server sees it. */
export function formAddress({ kind, of, field, header, from }: FormPlace): string {
  const pairs = Object.entries({ of, field, header: header && JSON.stringify(header), from });
  const fragment = new URLSearchParams(pairs.flatMap(([key, value]) => (value ? [[key, value]] : [])));
  return `/propose/${kind}/${fragment.size > 0 ? `#${fragment}` : ''}`;
}

/** Reads the fragment of a form's address; what it cannot read is left out. */
export function readFormPlace(kind: Kind, fragment: string): FormPlace {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''));
  const [of, field] = [parameters.get('of'), parameters.get('field')];
  const header = objectOf(parameters.get('header'));
  const from = originOf(parameters.get('from') ?? '');
  return { kind, ...(of && { of }), ...(field && { field }), ...(header && { header }), ...(from && { from }) };
}

function originOf(text: string): Origin | Reference | undefined {
  const { kind, id } = parseReference(text) ?? {};
  return kind === 'requirement' && isId(id) ? text : ORIGINS.find((origin) => origin === text);
}

function objectOf(text: string | null): object | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? value : undefined;
  } catch {
    return undefined;
  }
}
