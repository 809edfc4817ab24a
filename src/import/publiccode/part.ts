// What every part of the mapping of a publiccode.yml is given, and what it gives back.

import type { Capability } from '../../model/entry.generated.ts';
import type { Given, Note } from '../imported.ts';
import { type Json, objectAt, textAt } from '../json.ts';
import { plain } from '../plain.ts';

/** A parsed file with what is known besides. */
export interface Reading extends Given {
  readonly file: Json;
  /** Where it was read, if it was on the web. */
  readonly address?: string | undefined;
}

/** The facts of one part, and what to say of them. */
export interface Part {
  readonly header: Partial<Capability>;
  readonly notes?: readonly Note[];
}

/** The text at the end of a path, on one line; undefined where there is none. */
export function lineAt(file: Json, ...path: readonly string[]): string | undefined {
  return plain(textAt(file, ...path)) || undefined;
}

/** The description in English, in whichever way its language is written; undefined where there is none. */
export function englishIn(file: Json): Json | undefined {
  const description = objectAt(file, 'description') ?? {};
  const language = Object.keys(description).find((key) => /^en(?:g|[-_].*)?$/i.test(key));
  return language === undefined ? undefined : objectAt(description, language);
}
