// The one file from which a catalogue is searched → an index that can be asked.

import type { Card } from './card.ts';
import type { SearchedField } from './documents.ts';
import type { Engine } from './engine.ts';
import type { Facet } from './facet.ts';
import { type LunrFile, openLunr } from './lunr.ts';
import { type SynonymLists, type Thesaurus, thesaurusOf } from './thesaurus.ts';

/** The address of the index from the root of the site. */
export const INDEX_ADDRESS = '/search/index.json';

/** Grows whenever an older reader would misread the file. */
export const INDEX_VERSION = 1;

/** The index as JSON. Lists over documents are all in the order of the index. */
export interface SearchIndex {
  readonly version: number;
  readonly engine: LunrFile;
  readonly fields: readonly SearchedField[];
  readonly cards: readonly Card[];
  /** What each document says, from which the passages of results are cut. */
  readonly texts: readonly string[];
  readonly facets: readonly Facet[];
  readonly synonyms: SynonymLists;
}

/** An index that can be asked. */
export interface Searchable {
  readonly engine: Engine;
  readonly fields: readonly SearchedField[];
  readonly cards: readonly Card[];
  readonly texts: readonly string[];
  readonly facets: readonly Facet[];
  readonly thesaurus: Thesaurus;
}

/** Opens an index file. Throws where it was made by another version of this code. */
export function openIndex({ version, engine, synonyms, ...rest }: SearchIndex): Searchable {
  if (version !== INDEX_VERSION) throw new Error(`The search index has version ${version}, expected ${INDEX_VERSION}.`);
  return { ...rest, engine: openLunr(engine), thesaurus: thesaurusOf(synonyms) };
}
