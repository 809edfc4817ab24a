// A generated corpus with skewed words, several weighted fields and one weighted document, indexed by lunr and as shards.

import { gzipSync } from 'node:zlib';
import lunr from 'lunr';
import { type Random, randomFor } from '../../../src/generate/random.ts';
import { useAnalyser, writtenWords } from '../../../src/search/analyse.ts';
import type { Card } from '../../../src/search/card.ts';
import type { FetchFile } from '../../../src/search/shards/files.ts';
import { type Files, type Writing, writeShards } from '../../../src/search/shards/write.ts';
import { type Spellings, spellingsFrom } from '../../../src/search/spellings.ts';

/** A corpus in every form in which a test needs it. */
export interface Corpus {
  readonly index: lunr.Index;
  /** A term of the index. */
  readonly term: string;
  /** Every written word once, for queries. */
  readonly words: readonly string[];
  readonly write: (writing?: Partial<Writing>) => Files;
}

export const FIELDS = ['name', 'title', 'areas', 'body'] as const;

const WEIGHTS = { name: 2.5, title: 3, areas: 1, body: 1 } as const;
const SYLLABLES = 'ka ro mi te lo sa ne vi du po an er is ol un tra ble ing er es 17 q 4 é ß 𝒜 s ed'.split(' ');

/** The corpus of that many documents; the same seed gives the same. */
export function corpusOf(count: number, seed: number): Corpus {
  const random = randomFor(seed, 'corpus');
  const vocabulary = [...Array.from({ length: count * 2 }, () => wordOf(random)), 'constructor', '__proto__', 'the'];
  const documents = Array.from({ length: count }, () => documentOf(random, vocabulary));
  const builder = new lunr.Builder();
  useAnalyser(builder);
  builder.ref('place');
  for (const name of FIELDS) builder.field(name, { boost: WEIGHTS[name] });
  documents.forEach((document, place) => {
    builder.add({ ...document, place: String(place) }, place === 7 ? { boost: 1.7 } : {});
  });
  const index = builder.build();
  const texts = documents.map((document) => Object.values(document).join(' '));
  const shown = { cards: texts.map(cardOf), texts, facets: [facetOf(count)], synonyms: { same: [], terms: [] } };
  const searched = { ...shown, builder, fields: [], spellings: spellingsIn(texts) };
  return {
    index,
    term: termIn(index),
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

function termIn(index: lunr.Index): string {
  const { invertedIndex } = index.toJSON() as { readonly invertedIndex: readonly (readonly [string, object])[] };
  return invertedIndex.map(([term]) => term).find((term) => /^[a-z]{5}$/.test(term)) ?? '';
}

function wordOf(random: Random): string {
  const syllables = Array.from({ length: 1 + random.below(4) }, () => random.pick(SYLLABLES));
  return syllables.join(random.chance(0.05) ? random.pick(['-', '.']) : '');
}

function documentOf(random: Random, vocabulary: readonly string[]): Record<(typeof FIELDS)[number], string> {
  const words = (count: number) => Array.from({ length: count }, () => random.favour(vocabulary)).join(' ');
  return {
    name: random.chance(0.9) ? words(1) : '',
    title: words(1 + random.below(4)),
    areas: random.chance(0.5) ? words(2) : '',
    body: words(random.below(40)),
  };
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
    reviewed: '2026-01-02',
    evidence: place % 3,
  };
}

function facetOf(count: number) {
  const column = Array.from({ length: count }, (_, place) => (place % 3 === 0 ? [] : [place % 2, 2]));
  return {
    name: 'area',
    label: 'Area',
    values: ['a', 'b', 'c'].map((id) => ({ id, label: id.toUpperCase() })),
    column,
  };
}

function spellingsIn(texts: readonly string[]): Spellings {
  const counts = new Map<string, number>();
  for (const { text } of texts.flatMap(writtenWords)) counts.set(text, (counts.get(text) ?? 0) + 1);
  return spellingsFrom(counts);
}
