// What is searched and what results show → the set of small files from which a catalogue is searched.

import { ORDERS, orderOf } from '../order.ts';
import { type Contents, contentsOf, type Searched } from './contents.ts';
import { cut, inEqualParts } from './cut.ts';
import { type DictionaryWord, encodeWordSeparators, encodeWords } from './dictionary-file.ts';
import { type Compress, sealed } from './envelope.ts';
import { encodeFacet } from './facet-file.ts';
import { jsonBytes } from './json.ts';
import { learnedIn } from './learned.ts';
import { lengthsIn, longestOf } from './lengths.ts';
import type { Postings } from './list-coder.ts';
import { fileName, MANIFEST, type Manifest, orderName, type Sort, WORDS } from './manifest.ts';
import { encodeManifest } from './manifest-file.ts';
import { encodeOrder } from './order-file.ts';
import type { IndexedTerm } from './postings.ts';
import { rangeOf, type Separators, separatorsOf } from './ranges.ts';
import { MOST_FIELDS } from './standing-coder.ts';
import { encodeTerms, learnedFromTerms, type Synonym } from './term-file.ts';

/** How the files are written. */
export interface Writing {
  /** With gzip; the same bytes must give the same bytes. */
  readonly compress: Compress;
  /** About how many bytes a file of terms or words has at most; by default 1024, and more where there are very many. */
  readonly target?: number;
  /** Up to how many compressed bytes in all there is one file of each sort; 102400 by default. */
  readonly small?: number;
}

/** Files by their names. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** How many items a file of each sort has: by their bytes, or by their number. */
interface Cuts {
  readonly compress: Compress;
  readonly target: number | undefined;
  readonly cardsEach: number;
  readonly textsEach: number;
  readonly labelsEach: number;
}

const SMALL = 100 * 1024;

// A page of results shows ten cards from all over the index: many small files cost a page less than few large ones.
const EACH = { cardsEach: 8, textsEach: 4, labelsEach: 16 };

/** Nothing that is searched is compressed to less than this share of its texts. */
const BEST_SHARE = 0.05;

/** The files, the manifest first. The same catalogue gives the same bytes. */
export function writeShards(searched: Searched, { compress, target, small = SMALL }: Writing): Files {
  const contents = contentsOf(searched);
  const isLarge = contents.texts.reduce((sum, text) => sum + text.length, 0) * BEST_SHARE > small;
  const whole = isLarge ? undefined : filesOf(contents, { compress, ...inOne() });
  const size = [...(whole?.values() ?? [])].reduce((sum, { length }) => sum + length, 0);
  return whole && size <= small ? whole : filesOf(contents, { compress, target, ...EACH });
}

function inOne(): Omit<Cuts, 'compress'> {
  const all = Number.POSITIVE_INFINITY;
  return { target: all, cardsEach: all, textsEach: all, labelsEach: all };
}

function filesOf(contents: Contents, cuts: Cuts): Files {
  const { compress, target, ...each } = cuts;
  const postings = postingsOf(contents);
  const { terms, learned } = cutTerms(contents.terms, postings, target);
  const words = { sizeOf: sizeOfWord, textOf, encode: encodeWords, target };
  const [forward, reversed] = [cut(contents.forward, words), cut(contents.reversed, words)];
  const manifest = manifestOf(contents, terms, { ...each, learned, lengths: postings.lengths });
  const common = { ...postings, learned: learnedIn(learned) };
  const synonyms = inRanges(contents.synonyms, manifest.terms);
  // Terms and words are written as densely as they can be, what the thesaurus has of them is not.
  const compressIfSmaller: Compress = (bytes) => {
    const packed = compress(bytes);
    return packed.length < bytes.length ? packed : bytes;
  };
  const payloads: readonly (readonly [name: string, payload: Uint8Array])[] = [
    [MANIFEST, encodeManifest(manifest)],
    [WORDS, encodeWordSeparators({ forward: separatorsOf(forward, textOf), reversed: separatorsOf(reversed, textOf) })],
    ...numbered(
      'terms',
      terms.map((some, number) => encodeTerms(some, synonyms.get(number) ?? [], common)),
    ),
    ...numbered('forward', forward.map(encodeWords)),
    ...numbered('reversed', reversed.map(encodeWords)),
    ...numbered('cards', inEqualParts(contents.cards, manifest.cardsEach).map(jsonBytes)),
    ...numbered('texts', inEqualParts(contents.texts, manifest.textsEach).map(jsonBytes)),
    ...numbered('labels', inEqualParts(contents.labels, manifest.labelsEach).map(jsonBytes)),
    ...numbered('facet', contents.facets.map(encodeFacet)),
    ...ORDERS.map((by) => [orderName(by), encodeOrder(orderOf(contents.cards, by))] as const),
  ];
  return new Map(payloads.map(([name, payload]) => [name, sealed(name, payload, compressIfSmaller)]));
}

/** Terms that are cut by how large they are once all is known of them that is worth it, which is little for many files. */
function cutTerms(
  terms: readonly IndexedTerm[],
  postings: Postings,
  target: number | undefined,
): { readonly terms: readonly (readonly IndexedTerm[])[]; readonly learned: Uint8Array } {
  const cutKnowing = (bytes: Uint8Array): IndexedTerm[][] => {
    const common = { ...postings, learned: learnedIn(bytes) };
    return cut(terms, {
      sizeOf: sizeOfTerm,
      textOf: ({ term }) => term,
      encode: (some) => encodeTerms(some, [], common),
      target,
    });
  };
  const learned = learnedFromTerms(terms, postings, cutKnowing(new Uint8Array()).length);
  return { terms: cutKnowing(learned), learned };
}

function postingsOf({ parameters: { documentCount, fields }, terms }: Contents): Postings {
  if (fields.length > MOST_FIELDS)
    throw new Error(`Unexpected ${fields.length} fields, expected at most ${MOST_FIELDS}.`);
  const longest = longestOf(fields.map(({ average }) => average));
  const lengths = lengthsIn(terms, longest, documentCount);
  return { documentCount, fieldCount: fields.length, longest, lengths };
}

function manifestOf(
  { parameters, supplyCount, facets }: Contents,
  terms: readonly (readonly IndexedTerm[])[],
  {
    cardsEach,
    textsEach,
    labelsEach,
    learned,
    lengths,
  }: Omit<Cuts, 'compress' | 'target'> & Pick<Manifest, 'learned' | 'lengths'>,
): Manifest {
  const count = Math.max(1, parameters.documentCount);
  return {
    ...parameters,
    supplyCount,
    learned,
    lengths,
    terms: separatorsOf(terms, ({ term }) => term),
    cardsEach: Math.min(count, cardsEach),
    textsEach: Math.min(count, textsEach),
    labelsEach: Math.min(count, labelsEach),
    facets: facets.map(({ name, label, sorts, isParameter }) => ({ name, label, sorts, isParameter })),
  };
}

/** What the thesaurus has, by the number of the file in which the first word of its key has its place. */
function inRanges(synonyms: readonly Synonym[], separators: Separators): ReadonlyMap<number, readonly Synonym[]> {
  const ranges = new Map<number, Synonym[]>();
  for (const synonym of synonyms) {
    const number = rangeOf(separators, synonym[0].split(' ')[0] ?? '');
    ranges.set(number, [...(ranges.get(number) ?? []), synonym]);
  }
  return ranges;
}

/** About two bytes for each document of a list, and what names the term. */
function sizeOfTerm({ term, lists }: IndexedTerm): number {
  return lists.reduce((sum, { documents }) => sum + 2 + 2 * documents.length, term.length + 2);
}

function sizeOfWord({ text }: DictionaryWord): number {
  return text.length + 3;
}

function textOf({ text }: DictionaryWord): string {
  return text;
}

function numbered(sort: Sort, payloads: readonly Uint8Array[]): [name: string, payload: Uint8Array][] {
  return payloads.map((payload, number) => [fileName(sort, number), payload]);
}
