// An entry's file → what may be published of it for the form that improves it: the exact text, but for fields that are not public.

import type { Entry } from '../model/entry.ts';
import type { Kind } from '../model/kind.ts';
import { schemaOf } from '../schema/schemas.ts';

/** An entry as the form takes it up. */
export interface PublishedSource {
  readonly kind: Kind;
  readonly id: string;
  /** The file, each line of which stands where it does in the repository. */
  readonly text: string;
  readonly header: object;
  readonly body: string;
}

/** Stands in the place of what is not published; a change next to it cannot be told as a patch. */
export const WITHHELD = 'not-published';

/** What may be published; undefined where a field that is not public has more than a line of its own. */
export function publishedSource({ kind, id, header, body }: Entry, text: string): PublishedSource | undefined {
  const fields = privateFields(kind).filter((name) => Object.hasOwn(header, name));
  const lines = text.split('\n').map((line) => {
    const name = fields.find((field) => line.startsWith(`${field}: [`) && line.endsWith(']'));
    return name === undefined ? line : `${name}: [${WITHHELD}]`;
  });
  if (lines.filter((line) => line.endsWith(`: [${WITHHELD}]`)).length !== fields.length) return undefined;
  const withheld = Object.fromEntries(fields.map((name) => [name, [WITHHELD]]));
  return { kind, id, text: lines.join('\n'), header: { ...header, ...withheld }, body };
}

/** The fields of a kind that do not leave the repository. */
export function privateFields(kind: Kind): string[] {
  const properties = Object.entries(schemaOf(kind).properties ?? {});
  return properties.filter(([, { use }]) => use?.public === false).map(([name]) => name);
}

/** Whether the header of a file holds remarks, which are no data and would be lost by writing it anew. */
export function hasRemarks(text: string): boolean {
  const header = text.slice(0, text.indexOf('\n---', '---'.length));
  return header.split('\n').some((line) => /(?:^|\s)#/.test(line.replace(QUOTED, '')));
}

const QUOTED = /'(?:[^']|'')*'|"(?:[^"\\]|\\.)*"/g;
