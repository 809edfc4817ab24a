// A catalogue → its entries of one kind as duplicates are looked for among them.

import type { Catalogue } from '../../model/catalogue.ts';
import type { Entry } from '../../model/entry.ts';
import { referenceTo } from '../../model/reference.ts';
import type { Listed } from './traits.ts';

/** The kinds that somebody might add a second time without knowing. Two requirements alike are a repetition, which is told as one. */
export type Repeatable = 'capability' | 'supplier' | 'organisation' | 'route';

/** Whether duplicates of a kind are looked for. */
export function isRepeatable(kind: string): kind is Repeatable {
  return ['capability', 'supplier', 'organisation', 'route'].includes(kind);
}

/** The entries of a kind, described. */
export function listedIn(catalogue: Catalogue, kind: Repeatable): Listed[] {
  return Array.from(catalogue.entries[kind].values(), (entry: Entry<Repeatable>) => {
    const { title, website, summary, aliases } = entry.header;
    const supplier = 'supplier' in entry.header ? nameOf(catalogue, entry.header.supplier) : undefined;
    return {
      reference: referenceTo(kind, entry.id),
      title,
      ...(website !== undefined && { website }),
      ...(summary !== undefined && { summary }),
      ...(aliases && { aliases }),
      ...(supplier !== undefined && { supplier }),
    };
  });
}

function nameOf(catalogue: Catalogue, supplier: string): string {
  return catalogue.entries.supplier.get(supplier)?.header.title ?? supplier;
}
