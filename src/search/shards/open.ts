// A way to fetch the files of `writeShards` → a catalogue that can be searched, of which only the needed files are fetched.

import type { Card } from '../card.ts';
import type { SearchedField } from '../documents.ts';
import type { FacetName } from '../facet.ts';
import type { Searchable } from '../searchable.ts';
import { type Dictionary, dictionaryOf, type Half } from './dictionary.ts';
import { decodeWordSeparators, decodeWords } from './dictionary-file.ts';
import { engineOver } from './engine.ts';
import { decodeFacet } from './facet-file.ts';
import { type FetchFile, type Read, readFile, remembered } from './files.ts';
import { fromJsonBytes } from './json.ts';
import { learnedIn } from './learned.ts';
import { longestOf } from './lengths.ts';
import { fileName, MANIFEST, type Manifest, orderName, type Parameters, type Sort, WORDS } from './manifest.ts';
import { decodeManifest } from './manifest-file.ts';
import { decodeOrder } from './order-file.ts';
import { type Common, decodeTerms } from './term-file.ts';
import { termsIn } from './terms.ts';

/** What there is of these documents, in the order in which they are asked for. */
type Picker<T> = (documents: readonly number[]) => Promise<T[]>;

/** Opens a catalogue by its manifest. It rejects with a plain Error that names the file where one cannot be had, or is of another build. */
export async function openSearch(fetchFile: FetchFile): Promise<Searchable> {
  const manifest = await readFile(fetchFile, MANIFEST, decodeManifest);
  const { documentCount, supplyCount, facets, cardsEach, textsEach, labelsEach } = manifest;
  const common = commonOf(manifest);
  const terms = termsIn(
    manifest,
    manifest.terms,
    numbered(fetchFile, 'terms', (bytes) => decodeTerms(bytes, common)),
  );
  const readFacet = numbered(fetchFile, 'facet', decodeFacet);
  return {
    documentCount,
    supplyCount,
    fields: labelled(manifest),
    facets,
    engine: engineOver(terms, dictionaryIn(fetchFile), manifest),
    index: { terms, parameters: manifest },
    cards: picker(lists<Card>(fetchFile, 'cards'), cardsEach),
    texts: picker(lists<string>(fetchFile, 'texts'), textsEach),
    labels: picker(lists<readonly string[]>(fetchFile, 'labels'), labelsEach),
    facet: async (name) => readFacet(placeOf(name, facets)),
    order: remembered((by) => readFile(fetchFile, orderName(by), decodeOrder)),
  };
}

function commonOf({ documentCount, fields, lengths, learned }: Manifest): Common {
  const longest = longestOf(fields.map(({ average }) => average));
  return { documentCount, fieldCount: fields.length, longest, lengths, learned: learnedIn(learned) };
}

function dictionaryIn(fetchFile: FetchFile): Dictionary {
  const separators = remembered((name: string) => readFile(fetchFile, name, decodeWordSeparators));
  const half = (sort: 'forward' | 'reversed'): Half => ({
    separators: async () => (await separators(WORDS))[sort],
    read: numbered(fetchFile, sort, decodeWords),
  });
  return dictionaryOf(half('forward'), half('reversed'));
}

/** Reads the files of one sort by their numbers. */
function numbered<T>(fetchFile: FetchFile, sort: Sort, decode: (payload: Uint8Array) => T): Read<number, T> {
  return remembered((number) => readFile(fetchFile, fileName(sort, number), decode));
}

/** Whoever reads says what the items are: the checksum proved that they are what was written. */
function lists<T>(fetchFile: FetchFile, sort: Sort): Read<number, readonly T[]> {
  return numbered(fetchFile, sort, (payload) => fromJsonBytes(payload) as readonly T[]);
}

/** Picks documents out of files that hold `each` of them. */
function picker<T>(read: Read<number, readonly T[]>, each: number): Picker<T> {
  return (documents) =>
    Promise.all(
      documents.map(async (document) => {
        const picked = (await read(Math.floor(document / each)))[document % each];
        if (picked === undefined)
          throw new Error(`Unexpected document ${document}: the index has none of that number.`);
        return picked;
      }),
    );
}

function labelled({ fields }: Parameters): SearchedField[] {
  return fields.flatMap(({ name, label, boost }) => (label === undefined ? [] : [{ name, label, weight: boost }]));
}

function placeOf(name: string, facets: readonly FacetName[]): number {
  const place = facets.findIndex((facet) => facet.name === name);
  if (place < 0)
    throw new Error(`Unexpected facet "${name}", expected one of ${facets.map((facet) => facet.name).join(', ')}.`);
  return place;
}
