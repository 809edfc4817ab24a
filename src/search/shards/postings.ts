// Terms with where they stand ↔ the bytes of a file of terms: columns of small numbers, which compress best.

import { type ByteReader, newWriter, readerOf } from './bytes.ts';
import { frontCoded, readFrontCoded } from './front-coding.ts';

/** A term and where it stands. */
export interface IndexedTerm {
  readonly term: string;
  /** Its number in lunr's index, in whose order sums are added up. */
  readonly index: number;
  /** The fields in which it stands, in ascending order. */
  readonly lists: readonly TermList[];
}

/** The documents in whose field a term stands. */
export interface TermList {
  readonly field: number;
  /** Ascending. */
  readonly documents: Uint32Array;
  /** For each of the documents how often the term stands in the field. */
  readonly frequencies: Uint32Array;
  /** For each of the documents how many terms the field has. */
  readonly lengths: Uint32Array;
}

/** The terms of one file, which can be asked for one after another. */
export interface TermFile {
  /** Ascending by code units. */
  readonly terms: readonly string[];
  readonly find: (term: string) => IndexedTerm | undefined;
}

/** The bytes of sorted terms. */
export function encodeTerms(terms: readonly IndexedTerm[]): Uint8Array {
  const file = newWriter();
  const lists = terms.flatMap((term) => term.lists);
  file.block(frontCoded(terms.map(({ term }) => term)));
  file.block(numbers(terms.map(({ index }) => index)));
  file.block(numbers(terms.map((term) => term.lists.length)));
  file.block(numbers(lists.map(({ field }) => field)));
  file.block(numbers(lists.map(({ documents }) => documents.length)));
  file.block(numbers(lists.flatMap(({ documents }) => [...documents].map(gapBefore))));
  file.block(numbers(lists.flatMap(({ frequencies }) => [...frequencies].map((frequency) => frequency - 1))));
  file.block(numbers(lists.flatMap(({ lengths }) => [...lengths])));
  return file.bytes();
}

/** The terms of those bytes. Numbers are taken apart at once, a term's lists are made when it is asked for. */
export function decodeTerms(payload: Uint8Array): TermFile {
  const file = readerOf(payload);
  const terms = readFrontCoded(file.block());
  const indexes = column(file.block(), terms.length);
  const listEnds = runningSum(column(file.block(), terms.length));
  const fields = column(file.block(), listEnds.at(-1) ?? 0);
  const ends = runningSum(column(file.block(), fields.length));
  const [documents, frequencies, lengths] = [0, 1, 0].map((least) => column(file.block(), ends.at(-1) ?? 0, least));
  if (!documents || !frequencies || !lengths) throw new Error('Unexpected end of the columns.');
  fromGaps(documents, ends);
  const listAt = (place: number): TermList => {
    const [from, to] = [ends[place - 1] ?? 0, ends[place]];
    const cut = (numbersOf: Uint32Array) => numbersOf.subarray(from, to);
    return { field: fields[place] ?? 0, documents: cut(documents), frequencies: cut(frequencies), lengths: cut(lengths) };
  };
  const places = new Map(terms.map((term, place) => [term, place]));
  const find = (term: string): IndexedTerm | undefined => {
    const place = places.get(term);
    if (place === undefined) return undefined;
    const from = listEnds[place - 1] ?? 0;
    const lists = Array.from(listEnds.subarray(place, place + 1), (end) => end - from);
    return {
      term,
      index: indexes[place] ?? 0,
      lists: Array.from({ length: lists[0] ?? 0 }, (_, nth) => listAt(from + nth)),
    };
  };
  return { terms, find };
}

function numbers(values: readonly number[]): Uint8Array {
  const writer = newWriter();
  for (const value of values) writer.number(value);
  return writer.bytes();
}

function column(reader: ByteReader, length: number, least = 0): Uint32Array {
  const values = new Uint32Array(length);
  for (let at = 0; at < length; at += 1) values[at] = reader.number() + least;
  return values;
}
