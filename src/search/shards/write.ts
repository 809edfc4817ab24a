// A built lunr index and what its results show → the set of small files from which a catalogue is searched.

import { type Contents, contentsOf, type Searched } from './contents.ts';
import { cut, inEqualParts } from './cut.ts';
import { encodeWords } from './dictionary-file.ts';
import { type Compress, sealed } from './envelope.ts';
import { encodeFacet } from './facet-file.ts';
import { jsonBytes } from './json.ts';
import { fileName, MANIFEST, type Manifest, type Sort, SYNONYMS } from './manifest.ts';
import { separatorsOf } from './ranges.ts';
import { encodeTerms } from './term-file.ts';

/** How the files are written. */
export interface Writing {
  /** With gzip; the same bytes must give the same bytes. */
  readonly compress: Compress;
  /** About how many compressed bytes a file of terms or words has; 2048 by default. */
  readonly target?: number;
  /** Up to how many compressed bytes in all there is one file of each sort; 102400 by default. */
  readonly small?: number;
}

/** Files by their names. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** How many items a file of each sort has: by their bytes, or by their number. */
interface Cuts {
  readonly compress: Compress;
  readonly target: number;
  readonly cardsEach: number;
  readonly textsEach: number;
}

const TARGET = 2048;
const SMALL = 100 * 1024;

// A page of results shows ten cards from all over the index: many small files cost a page less than few large ones.
const CARDS_EACH = 8;
const TEXTS_EACH = 4;

/** The files, the manifest first. The same index gives the same bytes. */
export function writeShards(searched: Searched, { compress, target = TARGET, small = SMALL }: Writing): Files {
  const contents = contentsOf(searched);
  const all = Number.POSITIVE_INFINITY;
  const whole = filesOf(contents, { compress, target: all, cardsEach: all, textsEach: all });
  const size = [...whole.values()].reduce((sum, { length }) => sum + length, 0);
  return size <= small ? whole : filesOf(contents, { compress, target, cardsEach: CARDS_EACH, textsEach: TEXTS_EACH });
}

function filesOf(contents: Contents, { compress, target, ...each }: Cuts): Files {
  const terms = cut(contents.terms, { encode: encodeTerms, compress, target });
  const forward = cut(contents.forward, { encode: encodeWords, compress, target });
  const reversed = cut(contents.reversed, { encode: encodeWords, compress, target });
  const count = Math.max(1, contents.parameters.documentCount);
  const manifest: Manifest = {
    ...contents.parameters,
    terms: separatorsOf(terms.map((range) => range.map(({ term }) => term))),
    forward: separatorsOf(forward.map((range) => range.map(({ text }) => text))),
    reversed: separatorsOf(reversed.map((range) => range.map(({ text }) => text))),
    cardsEach: Math.min(count, each.cardsEach),
    textsEach: Math.min(count, each.textsEach),
    facets: contents.facets.map(({ name }) => name),
  };
  const payloads: readonly (readonly [name: string, payload: Uint8Array])[] = [
    [MANIFEST, jsonBytes(manifest)],
    [SYNONYMS, jsonBytes(contents.synonyms)],
    ...numbered('terms', terms.map(encodeTerms)),
    ...numbered('forward', forward.map(encodeWords)),
    ...numbered('reversed', reversed.map(encodeWords)),
    ...numbered('cards', inEqualParts(contents.cards, manifest.cardsEach).map(jsonBytes)),
    ...numbered('texts', inEqualParts(contents.texts, manifest.textsEach).map(jsonBytes)),
    ...numbered('facet', contents.facets.map(encodeFacet)),
  ];
  return new Map(payloads.map(([name, payload]) => [name, sealed(name, payload, compress)]));
}

function numbered(sort: Sort, payloads: readonly Uint8Array[]): [name: string, payload: Uint8Array][] {
  return payloads.map((payload, number) => [fileName(sort, number), payload]);
}
