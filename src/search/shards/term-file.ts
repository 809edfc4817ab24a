// Sorted terms with their postings ↔ the bytes of a file of terms: columns of small numbers, which compress best.

import { offsetsOf } from '../facet.ts';
import type { Expansion } from '../thesaurus.ts';
import { type ByteReader, newWriter, readerOf } from './bytes.ts';
import { formsOf, writtenForms } from './forms-block.ts';
import { frontCoded, readFrontCoded } from './front-coding.ts';
import { fromJsonBytes, jsonBytes } from './json.ts';
import type { IndexedTerm, TermList } from './postings.ts';

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

/** The columns as they stand in the file, one number for each term, each list of a term, or each document of a list. */
interface Columns {
  readonly places: Uint32Array;
  readonly forms: readonly (readonly string[])[];
  /** Up to which list a term's lists go, and up to which document a list's documents, and its forms. */
  readonly listEnds: Uint32Array;
  readonly fields: Uint32Array;
  readonly documentEnds: Uint32Array;
  readonly documents: Uint32Array;
  readonly frequencies: Uint32Array;
  readonly lengths: Uint32Array;
  readonly maskEnds: Uint32Array;
  readonly masks: Uint32Array;
}

/** The bytes of sorted terms, and of what the thesaurus has in their range. */
export function encodeTerms(terms: readonly IndexedTerm[], synonyms: readonly Synonym[]): Uint8Array {
  const lists = terms.flatMap((term) => term.lists);
  const file = newWriter();
  file.block(frontCoded(terms.map(({ term }) => term)));
  file.block(writtenForms(terms));
  const columns = [
    terms.map(({ place }) => place),
    terms.map((term) => term.lists.length),
    lists.map(({ field }) => field),
    lists.map(({ documents }) => documents.length),
    joined(lists.map(({ documents }) => gapsIn(documents))),
    joined(lists.map(({ frequencies }) => frequencies.map((frequency) => frequency - 1))),
    joined(lists.map(({ lengths }) => lengths)),
    joined(lists.map(({ forms }) => forms)),
  ];
  for (const column of columns) file.column(column);
  if (synonyms.length > 0) file.block(jsonBytes(synonyms));
  return file.bytes();
}

/** The terms of those bytes. The columns are taken apart at once, a term's lists are cut from them when asked for. */
export function decodeTerms(payload: Uint8Array): TermFile {
  const file = readerOf(payload);
  const terms = readFrontCoded(file.block());
  const columns = readColumns(file, terms);
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const find = (term: string): IndexedTerm | undefined => {
    const number = numbers.get(term);
    return number === undefined ? undefined : termAt(columns, term, number);
  };
  const synonyms = file.hasMore() ? (fromJsonBytes(file.block().rest()) as Synonym[]) : [];
  return { terms, has: (term) => numbers.has(term), find, synonyms };
}

function readColumns(file: ByteReader, terms: readonly string[]): Columns {
  const forms = formsOf(file.block(), terms);
  const places = file.column(terms.length);
  const listEnds = runningSum(file.column(terms.length));
  const fields = file.column(listEnds.at(-1) ?? 0);
  const counts = file.column(fields.length);
  const documentEnds = runningSum(counts.slice());
  const total = documentEnds.at(-1) ?? 0;
  const documents = fromGaps(file.column(total), documentEnds);
  const frequencies = file.column(total).map((more) => more + 1);
  const lengths = file.column(total);
  const maskEnds = runningSum(maskCounts(counts, listEnds, forms));
  const masks = file.column(maskEnds.at(-1) ?? 0);
  return { places, forms, listEnds, fields, documentEnds, documents, frequencies, lengths, maskEnds, masks };
}

/** A list tells its forms apart only where its term has several. */
function maskCounts(counts: Uint32Array, listEnds: Uint32Array, forms: readonly (readonly string[])[]): Uint32Array {
  const own = counts.slice();
  forms.forEach(({ length }, term) => {
    if (length <= 1) own.fill(0, listEnds[term - 1] ?? 0, listEnds[term]);
  });
  return own;
}

function termAt(columns: Columns, term: string, number: number): IndexedTerm {
  const { places, forms, listEnds } = columns;
  const lists: TermList[] = [];
  for (let list = listEnds[number - 1] ?? 0; list < (listEnds[number] ?? 0); list += 1)
    lists.push(listAt(columns, list));
  return { term, place: places[number] ?? 0, forms: forms[number] ?? [], lists };
}

function listAt(columns: Columns, list: number): TermList {
  const { fields, documentEnds, documents, frequencies, lengths, maskEnds, masks } = columns;
  const cut = (column: Uint32Array, ends: Uint32Array) => column.subarray(ends[list - 1] ?? 0, ends[list]);
  return {
    field: fields[list] ?? 0,
    documents: cut(documents, documentEnds),
    frequencies: cut(frequencies, documentEnds),
    lengths: cut(lengths, documentEnds),
    forms: cut(masks, maskEnds),
  };
}

/** How many documents lie between each and the one before it: mostly none where a term is frequent. */
function gapsIn(documents: Uint32Array): Uint32Array {
  return documents.map((document, at) => document - (documents[at - 1] ?? -1) - 1);
}

function joined(columns: readonly Uint32Array[]): Uint32Array {
  const offsets = offsetsOf(columns.map(({ length }) => length));
  const all = new Uint32Array(offsets.at(-1) ?? 0);
  columns.forEach((column, at) => {
    all.set(column, offsets[at]);
  });
  return all;
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

function runningSum(values: Uint32Array): Uint32Array {
  let sum = 0;
  return values.map((value) => {
    sum += value;
    return sum;
  });
}
