// Sorted terms with their postings ↔ the bytes of a file of terms.

import type { Expansion } from '../thesaurus.ts';
import { newWriter, readerOf } from './bytes.ts';
import { fromJsonBytes, jsonBytes } from './json.ts';
import { knowing, type Learned, learnedFrom } from './learned.ts';
import type { Postings } from './list-coder.ts';
import type { IndexedTerm } from './postings.ts';
import { type BitWriter, bitReaderOf, newBitWriter } from './range-coder.ts';
import { newTermModels, readTerm, type TermModels, writeTerm } from './term-coder.ts';

/** An entry of the thesaurus: a key, and its other ways of saying. */
export type Synonym = readonly [key: string, others: readonly Expansion[]];

/** The terms of one file. */
export interface TermFile {
  /** Ascending. */
  readonly terms: readonly string[];
  readonly has: (term: string) => boolean;
  readonly find: (term: string) => IndexedTerm | undefined;
  /** What begins with a word that has its place in this file, whether it is a term or not. */
  readonly synonyms: readonly Synonym[];
}

/** What all files of terms have in common. */
export interface Common extends Postings {
  readonly learned: Learned;
}

/** What each file of terms begins with, learned from all of them, so that no file has to learn it again. */
export function learnedFromTerms(terms: readonly IndexedTerm[], common: Postings, fileCount: number): Uint8Array {
  // What comes up less than once in a file is not worth its place in the manifest, which every visitor fetches.
  const least = fileCount > 1 ? fileCount : Number.POSITIVE_INFINITY;
  return learnedFrom((bits) => writeTerms(bits, newTermModels(), terms, common), least);
}

/** The bytes of sorted terms, and of what the thesaurus has in their range. */
export function encodeTerms(terms: readonly IndexedTerm[], synonyms: readonly Synonym[], common: Common): Uint8Array {
  const bits = newBitWriter();
  writeTerms(bits, knowing(newTermModels(), common.learned), terms, common);
  const file = newWriter();
  file.number(terms.length);
  file.block(bits.bytes());
  if (synonyms.length > 0) file.block(jsonBytes(synonyms));
  return file.bytes();
}

/** The terms of those bytes. */
export function decodeTerms(payload: Uint8Array, common: Common): TermFile {
  const file = readerOf(payload);
  const count = file.number();
  const [bits, models] = [bitReaderOf(file.block().rest()), knowing(newTermModels(), common.learned)];
  const terms = new Map<string, IndexedTerm>();
  let termBefore = '';
  for (let left = count; left > 0; left -= 1) {
    const term = readTerm(bits, models, { ...common, termBefore });
    termBefore = term.term;
    terms.set(termBefore, term);
  }
  const synonyms = file.hasMore() ? (fromJsonBytes(file.block().rest()) as Synonym[]) : [];
  return { terms: [...terms.keys()], has: (term) => terms.has(term), find: (term) => terms.get(term), synonyms };
}

function writeTerms(bits: BitWriter, models: TermModels, terms: readonly IndexedTerm[], common: Postings): TermModels {
  terms.forEach((term, at) => {
    writeTerm(bits, models, term, { ...common, termBefore: terms[at - 1]?.term ?? '' });
  });
  return models;
}
