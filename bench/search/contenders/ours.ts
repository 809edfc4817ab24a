// A corpus → this project's search over it: the files as a site serves them, and the whole strategy on top.

import { gzipSync } from 'node:zlib';
import { type SearchIndex, writeSearch } from '../../../src/search/build.ts';
import { searchedFields } from '../../../src/search/documents.ts';
import { search } from '../../../src/search/query.ts';
import type { Searchable } from '../../../src/search/searchable.ts';
import { openSearch } from '../../../src/search/shards/open.ts';
import type { Files } from '../../../src/search/shards/write.ts';
import { type Contender, SHOWN } from '../contender.ts';
import { facetsOf } from '../facets.ts';
import type { Listing } from '../listing.ts';

const OF_LISTING = 'capability/listing-';

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
    words: new Map(Object.entries(wordsOf(listing))),
  }));
}

/** The fields that a listing fills. */
function wordsOf({ title, summary, tags, text }: Listing): Readonly<Record<string, string>> {
  const fields = { title, summary, areas: tags.join('. '), body: text };
  return Object.fromEntries(Object.entries(fields).filter(([, words]) => words !== ''));
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

/** What every document of the files says, by field. */
export async function wordsOfDocuments(
  searchable: Searchable,
  listings: readonly Listing[],
): Promise<Readonly<Record<string, string>>[]> {
  const places = await placesIn(searchable);
  return places.flatMap((place) => (listings[place] ? [wordsOf(listings[place])] : []));
}

/** The place of the listing that each document of the files is of. */
async function placesIn({ documentCount, cards }: Searchable): Promise<number[]> {
  const all = await cards(Array.from({ length: documentCount }, (_, document) => document));
  return all.map(({ id }) => Number(id.slice(OF_LISTING.length)));
}

/** The whole strategy, as the site's search page and the command line use it. */
export async function ours(searchable: Searchable): Promise<Contender> {
  const places = await placesIn(searchable);
  return {
    name: 'ours',
    find: async (typed) => {
      const { results } = await search(searchable, { words: typed });
      return results.slice(0, SHOWN).map(({ document }) => places[document] ?? -1);
    },
  };
}
