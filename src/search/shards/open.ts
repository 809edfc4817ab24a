// A way to fetch the files of `writeShards` → a catalogue that can be searched, of which only the needed files are fetched.

import type { Card } from '../card.ts';
import type { SearchedField } from '../documents.ts';
import type { Engine } from '../engine.ts';
import type { Facet } from '../facet.ts';
import type { SynonymLists } from '../thesaurus.ts';
import { best } from './best.ts';
import { type Clause, fullClause } from './clause.ts';
import { dictionaryOf } from './dictionary.ts';
import { decodeWords } from './dictionary-file.ts';
import { engineOver } from './engine.ts';
import { decodeFacet } from './facet-file.ts';
import { type FetchFile, type Read, readFile, remembered } from './files.ts';
import { fromJsonBytes } from './json.ts';
import { type Index, lookedUp } from './lookup.ts';
import { fileName, MANIFEST, type Manifest, type Parameters, type Sort, SYNONYMS } from './manifest.ts';
import { scored } from './score.ts';
import { decodeTerms } from './term-file.ts';
import { termsIn } from './terms.ts';

/** What answers a query. */
export interface Answered {
  /** How many documents answer it in all. */
  readonly total: number;
  /** The best of them, in the order of lunr. */
  readonly results: readonly { readonly document: number; readonly score: number }[];
}

/** A catalogue that can be searched. A promise that failed, because a file could not be had, may be asked for again. */
export interface Shards {
  readonly documentCount: number;
  /** The fields that readers are told of. */
  readonly fields: readonly SearchedField[];
  readonly facetNames: readonly string[];
  /** What full lunr answers to the same clauses; the best `limit`, by default all. */
  readonly query: (clauses: readonly Clause[], limit?: number) => Promise<Answered>;
  readonly engine: Engine;
  /** The cards of documents, in the order in which they are asked for; likewise the texts. */
  readonly cards: (documents: readonly number[]) => Promise<Card[]>;
  readonly texts: (documents: readonly number[]) => Promise<string[]>;
  readonly facet: (name: string) => Promise<Facet>;
  readonly synonyms: () => Promise<SynonymLists>;
}

/** Opens a catalogue by its manifest. */
export async function openShards(fetchFile: FetchFile): Promise<Shards> {
  const manifest = await readFile(fetchFile, MANIFEST, (bytes) => fromJsonBytes(bytes) as Manifest);
  const { documentCount, facets, cardsEach, textsEach } = manifest;
  const index = indexIn(manifest, fetchFile);
  const readFacet = numbered(fetchFile, 'facet', decodeFacet);
  const synonyms = remembered((name: string) =>
    readFile(fetchFile, name, (bytes) => fromJsonBytes(bytes) as SynonymLists),
  );
  return {
    documentCount,
    fields: labelled(manifest),
    facetNames: facets,
    query: (clauses, limit) => answer(index, manifest, clauses, limit),
    engine: engineOver(index, manifest),
    cards: picker(
      numbered(fetchFile, 'cards', (bytes) => fromJsonBytes(bytes) as Card[]),
      cardsEach,
    ),
    texts: picker(
      numbered(fetchFile, 'texts', (bytes) => fromJsonBytes(bytes) as string[]),
      textsEach,
    ),
    facet: async (name) => readFacet(placeOf(name, facets)),
    synonyms: () => synonyms(SYNONYMS),
  };
}

function indexIn(manifest: Manifest, fetchFile: FetchFile): Index {
  return {
    terms: termsIn(manifest, manifest.terms, numbered(fetchFile, 'terms', decodeTerms)),
    dictionary: dictionaryOf(
      { separators: manifest.forward, read: numbered(fetchFile, 'forward', decodeWords) },
      { separators: manifest.reversed, read: numbered(fetchFile, 'reversed', decodeWords) },
    ),
  };
}

/** Reads the files of one sort by their numbers. */
function numbered<T>(fetchFile: FetchFile, sort: Sort, decode: (payload: Uint8Array) => T): Read<number, T> {
  return remembered((number) => readFile(fetchFile, fileName(sort, number), decode));
}

async function answer(
  index: Index,
  parameters: Parameters,
  clauses: readonly Clause[],
  limit = Number.POSITIVE_INFINITY,
): Promise<Answered> {
  const full = clauses.map((clause) => fullClause(clause, parameters.fields));
  const found = scored(await Promise.all(full.map((clause) => lookedUp(index, clause))), parameters.documentCount);
  const results = Array.from(best(found, limit), (document) => ({ document, score: found.scores[document] ?? 0 }));
  return { total: found.documents.length, results };
}

/** Picks documents out of files that hold `each` of them. */
function picker<T>(read: Read<number, readonly T[]>, each: number): (documents: readonly number[]) => Promise<T[]> {
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

function placeOf(name: string, facets: readonly string[]): number {
  const place = facets.indexOf(name);
  if (place < 0) throw new Error(`Unexpected facet "${name}", expected one of ${facets.join(', ')}.`);
  return place;
}
