// Sorted terms with their postings ↔ the bytes of a file of terms: columns of small numbers, which compress best.

import { type ByteReader, newWriter, readerOf } from './bytes.ts';
import { frontCoded, readFrontCoded } from './front-coding.ts';
import type { IndexedTerm, TermList } from './postings.ts';

/** The terms of one file. */
export interface TermFile {
  /** Ascending by code units. */
  readonly terms: readonly string[];
  readonly find: (term: string) => IndexedTerm | undefined;
}

/** The columns as they stand in the file, one number for each term, each list of a term, or each document of a list. */
interface Columns {
  readonly indexes: Uint32Array;
  /** Up to which list a term's lists go, and up to which document a list's documents. */
  readonly listEnds: Uint32Array;
  readonly fields: Uint32Array;
  readonly documentEnds: Uint32Array;
  readonly documents: Uint32Array;
  readonly frequencies: Uint32Array;
  readonly lengths: Uint32Array;
}

/** The bytes of sorted terms. */
export function encodeTerms(terms: readonly IndexedTerm[]): Uint8Array {
  const lists = terms.flatMap((term) => term.lists);
  const columns = [
    terms.map(({ index }) => index),
    terms.map((term) => term.lists.length),
    lists.map(({ field }) => field),
    lists.map(({ documents }) => documents.length),
    lists.flatMap(({ documents }) => gapsIn(documents)),
    lists.flatMap(({ frequencies }) => Array.from(frequencies, (frequency) => frequency - 1)),
    lists.flatMap(({ lengths }) => [...lengths]),
  ];
  const file = newWriter();
  file.block(frontCoded(terms.map(({ term }) => term)));
  for (const column of columns) file.block(numbers(column));
  return file.bytes();
}

/** The terms of those bytes. The columns are taken apart at once, a term's lists are cut from them when asked for. */
export function decodeTerms(payload: Uint8Array): TermFile {
  const file = readerOf(payload);
  const terms = readFrontCoded(file.block());
  const columns = readColumns(file, terms.length);
  const places = new Map(terms.map((term, place) => [term, place]));
  const find = (term: string): IndexedTerm | undefined => {
    const place = places.get(term);
    return place === undefined
      ? undefined
      : { term, index: columns.indexes[place] ?? 0, lists: listsOf(columns, place) };
  };
  return { terms, find };
}

function readColumns(file: ByteReader, termCount: number): Columns {
  const indexes = readNumbers(file, termCount);
  const listEnds = runningSum(readNumbers(file, termCount));
  const fields = readNumbers(file, listEnds.at(-1) ?? 0);
  const documentEnds = runningSum(readNumbers(file, fields.length));
  const total = documentEnds.at(-1) ?? 0;
  const documents = fromGaps(readNumbers(file, total), documentEnds);
  const frequencies = readNumbers(file, total).map((more) => more + 1);
  return { indexes, listEnds, fields, documentEnds, documents, frequencies, lengths: readNumbers(file, total) };
}

function listsOf(columns: Columns, term: number): TermList[] {
  const { listEnds, fields, documentEnds, documents, frequencies, lengths } = columns;
  const lists: TermList[] = [];
  for (let list = listEnds[term - 1] ?? 0; list < (listEnds[term] ?? 0); list += 1) {
    const cut = (column: Uint32Array) => column.subarray(documentEnds[list - 1] ?? 0, documentEnds[list]);
    lists.push({
      field: fields[list] ?? 0,
      documents: cut(documents),
      frequencies: cut(frequencies),
      lengths: cut(lengths),
    });
  }
  return lists;
}

/** How many documents lie between each and the one before it: mostly none where a term is frequent. */
function gapsIn(documents: Uint32Array): number[] {
  return Array.from(documents, (document, at) => document - (documents[at - 1] ?? -1) - 1);
}

function fromGaps(gaps: Uint32Array, ends: Uint32Array): Uint32Array {
  let at = 0;
  for (const end of ends) {
    for (let before = -1; at < end; at += 1) {
      before += (gaps[at] ?? 0) + 1;
      gaps[at] = before;
    }
  }
  return gaps;
}

function numbers(values: readonly number[]): Uint8Array {
  const writer = newWriter();
  for (const value of values) writer.number(value);
  return writer.bytes();
}

function readNumbers(file: ByteReader, count: number): Uint32Array {
  const block = file.block();
  return new Uint32Array(count).map(() => block.number());
}

function runningSum(values: Uint32Array): Uint32Array {
  let sum = 0;
  return values.map((value) => {
    sum += value;
    return sum;
  });
}
