// A catalogue → every address outside it that its entries lead to, each with the places that name it.

import { type Catalogue, listOf } from '../model/catalogue.ts';
import { KINDS } from '../model/kind.ts';

/** An address, and the files that name it. */
export interface Named {
  readonly url: string;
  /** Paths in the catalogue, in order. */
  readonly files: readonly string[];
}

/** The addresses in the order of their text, without what follows a "#". */
export function linksIn(catalogue: Catalogue): Named[] {
  const files = new Map<string, Set<string>>();
  const name = (text: string, file: string): void => {
    const url = addressIn(text);
    if (url !== undefined) files.set(url, (files.get(url) ?? new Set()).add(file));
  };
  for (const { header, body, file } of KINDS.flatMap((kind) => listOf(catalogue, kind))) {
    for (const text of textsIn(header)) if (/^https?:\/\//.test(text)) name(text, file);
    for (const [text] of body.matchAll(IN_TEXT)) name(text, file);
  }
  return [...files].sort(([a], [b]) => (a < b ? -1 : 1)).map(([url, found]) => ({ url, files: [...found].sort() }));
}

const IN_TEXT = /https?:\/\/[^\s<>"'`)\]]+/g;

function addressIn(text: string): string | undefined {
  if (!URL.canParse(text)) return undefined;
  const url = new URL(text);
  url.hash = '';
  return url.href;
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
