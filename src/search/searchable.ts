// What a query asks of a catalogue that can be searched, however its files are had.

import type { Card } from './card.ts';
import type { SearchedField } from './documents.ts';
import type { Engine } from './engine.ts';
import type { Facet, FacetName } from './facet.ts';
import type { Order } from './order.ts';
import type { TermIndex } from './shards/lunr/query.ts';

/** A catalogue that can be searched. A promise that failed, because a file could not be had, may be asked for again. */
export interface Searchable {
  readonly documentCount: number;
  /** Documents below this number are what one can get; the others are who else asked. */
  readonly supplyCount: number;
  /** The fields that readers are told of. */
  readonly fields: readonly SearchedField[];
  readonly facets: readonly FacetName[];
  readonly engine: Engine;
  /** For who asks in lunr's own way. */
  readonly index: TermIndex;
  /** The cards of documents, in the order in which they are asked for; likewise the texts. */
  readonly cards: (documents: readonly number[]) => Promise<Card[]>;
  readonly texts: (documents: readonly number[]) => Promise<string[]>;
  /** The labels of all that documents have, in which phrases are looked for. */
  readonly labels: (documents: readonly number[]) => Promise<(readonly string[])[]>;
  readonly facet: (name: string) => Promise<Facet>;
  /** The place of every document in that order, by document. */
  readonly order: (by: Order) => Promise<Uint32Array>;
}
