// Questions that several pages ask of a view.

import { listOf } from '../model/catalogue.ts';
import type { Entry } from '../model/entry.ts';
import { parseReference, type Reference } from '../model/reference.ts';
import { linked, type Relation } from '../model/related.ts';
import type { Card } from '../search/card.ts';
import type { Use } from './components/Uses.tsx';
import type { View } from './view.ts';

const CARDS = new WeakMap<View, ReadonlyMap<string, Card>>();
const USES = new WeakMap<View, readonly Use[]>();

/** The cards of the entries that those references name, by title; references without an entry are left out. */
export function cardsFor(view: View, references: readonly Reference[]): Card[] {
  const cards = remembered(CARDS, view, () => new Map(view.index.cards.map((card) => [card.id, card])));
  return references.flatMap((reference) => cards.get(reference) ?? []).sort(byTitle);
}

/** The references of one kind to which an entry is linked. */
export function linkedOf(view: View, from: Reference, relation: Relation, kind?: string): Reference[] {
  return linked(view.related, from, relation).filter((to) => !kind || parseReference(to)?.kind === kind);
}

/** The requirements that references name, by the day on which they were raised, the latest first; undated ones last. */
export function latestFirst({ catalogue }: View, references: readonly Reference[]): Entry<'requirement'>[] {
  const date = ({ header }: Entry<'requirement'>) => header.raised ?? '';
  return references
    .flatMap((reference) => catalogue.entries.requirement.get(parseReference(reference)?.id ?? '') ?? [])
    .sort((a, b) => (date(a) > date(b) ? -1 : date(a) < date(b) ? 1 : a.id < b.id ? -1 : 1));
}

/** Every publicly documented use, in the order of the organisations and of their entries. */
export function usesOf(view: View): readonly Use[] {
  return remembered(USES, view, () =>
    listOf(view.catalogue, 'organisation').flatMap(({ id, header }) =>
      (header.uses ?? []).map((use) => ({ ...use, organisation: id })),
    ),
  );
}

/** Orders cards as a reader looks for them: by title, whatever its case. */
export function byTitle(a: Card, b: Card): number {
  const [x, y] = [a.title.toLowerCase(), b.title.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
}

/** What is asked on every page is worked out once for a view. */
function remembered<T>(memory: WeakMap<View, T>, view: View, make: () => T): T {
  const known = memory.get(view);
  if (known !== undefined) return known;
  const made = make();
  memory.set(view, made);
  return made;
}
