// A catalogue and a day → the entries that are due for review, the longest first, each with who owns it.

import { type Catalogue, listOf } from '../model/catalogue.ts';
import { addMonths, type FullDate } from '../model/date.ts';
import type { Entry } from '../model/entry.ts';
import { KINDS } from '../model/kind.ts';
import { type Reference, referenceTo } from '../model/reference.ts';

/** An entry that nobody has held against its sources for longer than the site allows. */
export interface Due {
  readonly id: Reference;
  readonly title: string;
  readonly reviewed: FullDate;
  /** Since when. */
  readonly due: FullDate;
  /** The ids of its areas. */
  readonly areas: readonly string[];
  /** Who can confirm it: a supplier or body that speaks for itself, else the catalogue's maintainers. */
  readonly owners: readonly (Reference | 'catalogue-maintainers')[];
}

/** What is due as of a day. */
export function dueIn(catalogue: Catalogue, asOf: FullDate): Due[] {
  const months = catalogue.site['review-months'];
  const entries = KINDS.flatMap((kind) => listOf(catalogue, kind));
  return entries
    .flatMap((entry) => {
      const due = addMonths(entry.header.reviewed, months);
      return due < asOf ? [dueOf(catalogue, entry, due)] : [];
    })
    .sort((a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : a.id < b.id ? -1 : 1));
}

function dueOf(catalogue: Catalogue, entry: Entry, due: FullDate): Due {
  const { header, kind, id } = entry;
  const areas = 'areas' in header ? header.areas : [];
  const own = 'standing' in header && header.standing === 'confirmed' ? speakersOf(entry) : [];
  const owners = own.filter((owner) => hasMaintainers(catalogue, owner));
  return {
    id: referenceTo(kind, id),
    title: header.title,
    reviewed: header.reviewed,
    due,
    areas,
    owners: owners.length > 0 ? owners : ['catalogue-maintainers'],
  };
}

function speakersOf({ kind, id, header }: Entry): Reference[] {
  if ('supplier' in header) return [referenceTo('supplier', header.supplier)];
  if ('raised-by' in header) return (header['raised-by'] ?? []).map((body) => referenceTo('organisation', body));
  return kind === 'supplier' || kind === 'organisation' ? [referenceTo(kind, id)] : [];
}

function hasMaintainers({ entries }: Catalogue, owner: Reference): boolean {
  const [kind, id = ''] = owner.split('/');
  const entry = kind === 'supplier' ? entries.supplier.get(id) : entries.organisation.get(id);
  return (entry?.header.maintainers?.length ?? 0) > 0;
}
