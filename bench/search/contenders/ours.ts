// A corpus → this project's search over it: the files as a site serves them, and the whole strategy on top.

import { gzipSync } from 'node:zlib';
import { type SearchIndex, searchedOf, writeSearch } from '../../../src/search/build.ts';
import type { Card } from '../../../src/search/card.ts';
import { searchedFields } from '../../../src/search/documents.ts';
import { search } from '../../../src/search/query.ts';
import type { Searchable } from '../../../src/search/searchable.ts';
import { openSearch } from '../../../src/search/shards/open.ts';
import type { Files } from '../../../src/search/shards/write.ts';
import { type Contender, SHOWN } from '../contender.ts';
import { facetsOf } from '../facets.ts';
import type { Listing } from '../listing.ts';

const OF_LISTING = 'capability/listing-';

/** The documents of the corpus in the order in which the files number them. */
export function documentsFor(listings: readonly Listing[]): SearchIndex['documents'] {
  const { documents } = indexFor(listings);
  return placesOf(searchedOf(indexFor(listings)).cards).flatMap((place) => documents[place] ?? []);
}

function indexFor(listings: readonly Listing[]): SearchIndex {
  const documents = documentsOf(listings);
  const cards = documents.map(({ card }) => card);
  return { documents, fields: searchedFields(), cards, facets: facetsOf(listings), thesaurus: new Map() };
}

/** A listing has the fields of a capability that have words. */
function documentsOf(listings: readonly Listing[]): SearchIndex['documents'] {
  return listings.map((listing, place) => ({
    card: {
      id: `${OF_LISTING}${place}`,
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
  return writeSearch(indexFor(listings), { compress: (bytes) => gzipSync(bytes, { level: 9 }) });
}

/** The search over those files. */
export function openFiles(files: Files): Promise<Searchable> {
  return openSearch(async (name) => {
    const file = files.get(name);
    if (!file) throw new Error(`There is no file "${name}".`);
    return file;
  });
}

/** The place of the listing that each card is of. */
function placesOf(cards: readonly Pick<Card, 'id'>[]): number[] {
  return cards.map(({ id }) => Number(id.slice(OF_LISTING.length)));
}

/** The whole strategy, as the site's search page and the command line use it. */
export async function ours(searchable: Searchable): Promise<Contender> {
  const documents = Array.from({ length: searchable.documentCount }, (_, document) => document);
  const places = placesOf(await searchable.cards(documents));
  return {
    name: 'ours',
    find: async (typed) => {
      const { results } = await search(searchable, { words: typed });
      return results.slice(0, SHOWN).map(({ document }) => places[document] ?? -1);
    },
  };
}
