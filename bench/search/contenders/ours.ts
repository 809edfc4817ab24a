// A corpus → this project's search over it: the files as a site serves them, and the whole strategy on top.

import { gzipSync } from 'node:zlib';
import { writeSearch } from '../../../src/search/build.ts';
import { type SearchDocument, searchedFields } from '../../../src/search/documents.ts';
import { search } from '../../../src/search/query.ts';
import type { Searchable } from '../../../src/search/searchable.ts';
import { openSearch } from '../../../src/search/shards/open.ts';
import type { Files } from '../../../src/search/shards/write.ts';
import { type Contender, SHOWN } from '../contender.ts';
import { facetsOf } from '../facets.ts';
import type { Listing } from '../listing.ts';

/** The documents of the corpus; a listing has the fields of a capability that have words. */
export function documentsFor(listings: readonly Listing[]): Omit<SearchDocument, 'entry'>[] {
  return listings.map((listing, place) => ({
    card: {
      id: `capability/listing-${place}`,
      kind: 'capability',
      sort: 'tool',
      group: 'supply',
      title: listing.title,
      url: `/capabilities/listing-${place}/`,
      summary: listing.summary,
      areas: [],
      reviewed: '2026-01-01',
      evidence: 1,
    },
    text: listing.text,
    words: new Map(
      Object.entries({
        title: listing.title,
        summary: listing.summary,
        areas: listing.tags.join('. '),
        body: listing.text,
      }).filter(([, words]) => words !== ''),
    ),
  }));
}

/** The files of the search. */
export function filesFor(listings: readonly Listing[]): Files {
  const documents = documentsFor(listings);
  const cards = documents.map(({ card }) => card);
  const index = { documents, fields: searchedFields(), cards, facets: facetsOf(listings), thesaurus: new Map() };
  return writeSearch(index, { compress: (bytes) => gzipSync(bytes, { level: 9 }) });
}

/** The search over those files. */
export function openFiles(files: Files): Promise<Searchable> {
  return openSearch(async (name) => {
    const file = files.get(name);
    if (!file) throw new Error(`There is no file "${name}".`);
    return file;
  });
}

/** The whole strategy, as the site's search page and the command line use it. */
export function ours(searchable: Searchable): Contender {
  return {
    name: 'ours',
    find: async (typed) => {
      const { results } = await search(searchable, { words: typed });
      return results.slice(0, SHOWN).map(({ document }) => document);
    },
  };
}
