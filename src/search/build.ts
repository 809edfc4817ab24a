// A catalogue → the one file from which it is searched.

import type { Catalogue } from '../model/catalogue.ts';
import { documentsOf, searchedFields } from './documents.ts';
import { facetsOf } from './facets.ts';
import { indexWithLunr } from './lunr.ts';
import { INDEX_VERSION, type SearchIndex } from './search-index.ts';
import { synonymListsOf } from './thesaurus.ts';

/** The search index of a catalogue, as the site serves it at `INDEX_ADDRESS`. */
export function buildIndex(catalogue: Catalogue): SearchIndex {
  const documents = documentsOf(catalogue);
  const fields = searchedFields();
  return {
    version: INDEX_VERSION,
    engine: indexWithLunr(documents, fields),
    fields,
    cards: documents.map(({ card }) => card),
    texts: documents.map(({ text }) => text),
    facets: facetsOf(
      catalogue,
      documents.map(({ entry }) => entry),
    ),
    synonyms: synonymListsOf(catalogue.vocabulary),
  };
}
