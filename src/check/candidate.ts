// A candidate: a file on its way from source to entry, less what its schema refused.

import type { Kinds } from '../model/entry.generated.ts';
import { KINDS, type Kind } from '../model/kind.ts';
import type { Places } from '../model/source.ts';

/** A type of which anything may be missing; a list keeps its length, so that the places of its items stay true. */
export type Loose<T> = T extends readonly (infer Item)[]
  ? readonly (Loose<Item> | undefined)[]
  : T extends object
    ? { readonly [Key in keyof T]?: Loose<T[Key]> | undefined }
    : T;

/** A file whose header is of the schema `Name`, as far as it was right. */
export interface Checked<Name extends keyof Kinds = keyof Kinds> {
  readonly file: string;
  readonly header: Loose<Kinds[Name]>;
  readonly places: Places;
}

/** An entry that is being checked. */
export interface Candidate<K extends Kind = Kind> extends Checked<K> {
  readonly kind: K;
  readonly id: string;
  readonly body: string;
  readonly bodyLine: number;
}

/** An entry of whichever kind; asking for its kind tells the type of its header. */
export type AnyCandidate = { [K in Kind]: Candidate<K> }[Kind];

/** A vocabulary file that is being checked: a list of items of the schema `Name`. */
export interface WordList<Name extends 'terms' | 'parameters' | 'synonyms'> {
  readonly file: string;
  readonly items: readonly (Loose<Kinds[Name]> | undefined)[];
  readonly places: Places;
}

/** The trace of an entry that is gone, being checked. */
export interface Trace extends Checked<'retired'> {
  readonly kind: Kind;
  readonly id: string;
}

/** Candidates by their ids, kind by kind. */
export type ByKind = { readonly [K in Kind]: ReadonlyMap<string, Candidate<K>> };

/** The candidates of each kind by their ids. */
export function candidatesByKind(entries: readonly AnyCandidate[]): ByKind {
  const ofKind = (kind: Kind): Map<string, AnyCandidate> =>
    new Map(entries.filter((entry) => entry.kind === kind).map((entry) => [entry.id, entry]));
  return Object.fromEntries(KINDS.map((kind) => [kind, ofKind(kind)])) as { [K in Kind]: Map<string, Candidate<K>> };
}
