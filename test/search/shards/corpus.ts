// A generated corpus with skewed words and several weighted fields, indexed by lunr and as shards.

import { gzipSync } from 'node:zlib';
import type lunr from 'lunr';
import { type Random, randomFor } from '../../../src/generate/random.ts';
import { type WrittenTerm, writtenTermsOf, writtenWords } from '../../../src/search/analyse.ts';
import type { Card } from '../../../src/search/card.ts';
import type { Facet } from '../../../src/search/facet.ts';
import type { FetchFile } from '../../../src/search/shards/files.ts';
import { type Files, type Writing, writeShards } from '../../../src/search/shards/write.ts';
import { type Spellings, spellingsFrom } from '../../../src/search/spellings.ts';
import { lunrOver, termsIn } from '../lunr.ts';

/** A corpus in every form in which a test needs it. */
export interface Corpus {
  readonly index: lunr.Index;
  /** A term of the index. */
  readonly term: string;
  /** Every written word once, for queries. */
  readonly words: readonly string[];
  readonly write: (writing?: Partial<Writing>) => Files;
}

/** The fields, as lunr takes them. */
export const FIELDS = [
  { name: 'name', weight: 2.5 },
  { name: 'title', weight: 3 },
  { name: 'areas', weight: 1 },
  { name: 'body', weight: 1 },
] as const;
const SYLLABLES = 'ka ro mi te lo sa ne vi du po an er is ol un tra ble ing er es 17 q 4 é ß 𝒜 s ed'.split(' ');

/** The corpus of that many documents; the same seed gives the same. */
export function corpusOf(count: number, seed: number): Corpus {
  const random = randomFor(seed, 'corpus');
  const vocabulary = [...Array.from({ length: count * 2 }, () => wordOf(random)), 'constructor', '__proto__', 'the'];
  const documents = Array.from({ length: count }, () => documentOf(random, vocabulary));
  const texts = documents.map((document) => Object.values(document).join(' '));
  const index = lunrOver(documents, FIELDS);
  const searched = {
    documents: documents.map(
      (document) => new Map(Object.entries(document).map(([name, text]) => [name, termsOf(text)])),
    ),
    fields: FIELDS.map(({ name, weight }) => ({ name, boost: weight })),
    spellings: spellingsIn(texts),
    thesaurus: new Map([['self servic kiosk', [{ phrase: 'booth', boost: 0.5 }]]]),
    supplyCount: count >> 1,
    cards: texts.map(cardOf),
    texts,
    labels: texts.map((_, place) => [`Label ${place}`]),
    facets: [facetOf(count)],
  };
  return {
    index,
    term: termsIn(index).find((term) => /^[a-z]{5}$/.test(term)) ?? '',
    words: [...new Set(texts.flatMap((text) => writtenWords(text).map((word) => word.text)))],
    write: (writing = {}) => writeShards(searched, { compress: gzipSync, small: 0, ...writing }),
  };
}

/** Serves files from memory, and notes what was asked for. */
export function serving(files: Files, asked: string[] = []): FetchFile {
  return async (name) => {
    asked.push(name);
    const file = files.get(name);
    if (!file) throw new Error('404');
    return file;
  };
}

function wordOf(random: Random): string {
  const syllables = Array.from({ length: 1 + random.below(4) }, () => random.pick(SYLLABLES));
  return syllables.join(random.chance(0.05) ? random.pick(['-', '.']) : '');
}

function documentOf(random: Random, vocabulary: readonly string[]): Record<(typeof FIELDS)[number]['name'], string> {
  const words = (count: number) => Array.from({ length: count }, () => random.favour(vocabulary)).join(' ');
  return {
    name: random.chance(0.9) ? words(1) : '',
    title: words(1 + random.below(4)),
    areas: random.chance(0.5) ? words(2) : '',
    body: words(random.below(40)),
  };
}

function termsOf(text: string): WrittenTerm[] {
  return writtenWords(text).flatMap((word) => writtenTermsOf(word.text));
}

function cardOf(text: string, place: number): Card {
  return {
    id: `capability/c${place}`,
    kind: 'capability',
    sort: 'tool',
    group: 'supply',
    title: text.slice(0, 20),
    url: `/capabilities/c${place}/`,
    summary: '',
    areas: [],
    reviewed: `2026-01-0${1 + (place % 9)}`,
    evidence: place % 3,
  };
}

/** Of three documents the first has no value, the others two each. */
function facetOf(count: number): Facet {
  const columns = Array.from({ length: count }, (_, place) => (place % 3 === 0 ? [] : [place % 2, 2]));
  let end = 0;
  return {
    name: 'area',
    label: 'Area',
    sorts: ['tool'],
    isParameter: true,
    values: ['a', 'b', 'c'].map((id) => ({ id, label: id.toUpperCase() })),
    offsets: Uint32Array.from([0, ...columns.map(({ length }) => (end += length))]),
    places: Uint32Array.from(columns.flat()),
    isStatedInFull: Uint8Array.from(columns, (_, place) => place % 2),
  };
}

function spellingsIn(texts: readonly string[]): Spellings {
  const counts = new Map<string, number>();
  for (const { text } of texts.flatMap(writtenWords)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return spellingsFrom(counts);
}
