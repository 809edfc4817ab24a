// Turns the texts that a govuk script shows into the data attributes from which it reads them.

import type { Attributes } from './options.ts';

/** One text, or one for each plural rule, such as `{ one: '…', other: '…' }`. */
export type Translation = string | Readonly<Record<string, string>> | undefined;

/**
 * Names each text by its key, and by its plural rule where it has one.
 * @example translations({ 'show-section': 'Expand' }) // { 'data-i18n.show-section': 'Expand' }
 */
export function translations(texts: Readonly<Record<string, Translation>>): Attributes {
  return Object.fromEntries(Object.entries(texts).flatMap(([key, text]) => attributesFor(`data-i18n.${key}`, text)));
}

function attributesFor(name: string, text: Translation): [string, string][] {
  if (!text) return [];
  if (typeof text === 'string') return [[name, text]];
  return Object.entries(text).map(([plural, message]) => [`${name}.${plural}`, message]);
}
