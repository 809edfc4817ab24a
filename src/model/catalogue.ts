// A catalogue: every entry that passed the check, and the words they share.

import type { Site } from './entry.generated.ts';
import type { Entry, Tombstone } from './entry.ts';
import type { Kind } from './kind.ts';
import { parseReference, type Reference } from './reference.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The entries of one kind by id, in the order of their ids. */
export type Entries<K extends Kind> = ReadonlyMap<string, Entry<K>>;

/** A checked catalogue. */
export interface Catalogue {
  readonly site: Site;
  readonly vocabulary: Vocabulary;
  readonly entries: { readonly [K in Kind]: Entries<K> };
  readonly retired: readonly Tombstone[];
}

/** The entries of one kind in the order of their ids. */
export function listOf<K extends Kind>(catalogue: Catalogue, kind: K): Entry<K>[] {
  return [...catalogue.entries[kind].values()];
}

/** What readers see for the entry of `kind` with that id: its title, or the id where there is none. */
export function titleOf(catalogue: Catalogue, kind: Kind, id: string): string {
  return catalogue.entries[kind].get(id)?.header.title ?? id;
}

/** Whether the catalogue has the entry that a reference names. */
export function holds({ entries }: Catalogue, reference: Reference): boolean {
  const { kind, id = '' } = parseReference(reference) ?? {};
  return kind !== undefined && entries[kind].has(id);
}
