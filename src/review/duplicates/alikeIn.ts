// A catalogue → what in it may be the same as an entry of which no more than its header is known.

import { type Catalogue, titleOf } from '../../model/catalogue.ts';
import type { Entry } from '../../model/entry.ts';
import type { Kind } from '../../model/kind.ts';
import { type Alike, alike } from './alike.ts';
import { indexListed } from './duplicates.ts';
import { isRepeatable, listedIn } from './listed.ts';

/** The entries of a kind that may be the same as one with that header, which need not be right yet. */
export function alikeIn(catalogue: Catalogue, kind: Kind, header: Readonly<Record<string, unknown>>): Alike[] {
  const title = textOf(header.title);
  if (title === '') return [];
  const names = Array.from(catalogue.entries[kind].values(), (entry: Entry) => [entry.id, entry.header.title] as const);
  const [website, summary] = [textOf(header.website), textOf(header.summary)];
  const described = { title, website, summary, supplier: titleOf(catalogue, 'supplier', textOf(header.supplier)) };
  return alike(described, names, isRepeatable(kind) ? indexListed(listedIn(catalogue, kind)) : undefined);
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
