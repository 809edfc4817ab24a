// Sorted terms with their postings ↔ the bytes of a file of terms.

import type { Expansion } from '../thesaurus.ts';
import { newWriter, readerOf } from './bytes.ts';
import { fromJsonBytes, jsonBytes } from './json.ts';
import { type ListModel, newListModel, readList, writeList } from './list-coder.ts';
import { type NumberModel, newModel, readNumber, writeNumber } from './number-coder.ts';
import type { IndexedTerm, TermList } from './postings.ts';
import { type BitReader, type BitWriter, bitReaderOf, newBitWriter } from './range-coder.ts';
import { newTextModel, readText, type TextModel, writeText } from './text-coder.ts';

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

/** What is learned of the numbers and words of a file while it is written or read. */
interface Models {
  readonly terms: TextModel;
  readonly formCounts: NumberModel;
  readonly forms: TextModel;
  readonly places: NumberModel;
  readonly listCounts: NumberModel;
  readonly lists: ListModel;
}

function newModels(): Models {
  return {
    terms: newTextModel(),
    formCounts: newModel(),
    forms: newTextModel(),
    places: newModel(),
    listCounts: newModel(),
    lists: newListModel(),
  };
}

/** The bytes of sorted terms, and of what the thesaurus has in their range. */
export function encodeTerms(
  terms: readonly IndexedTerm[],
  synonyms: readonly Synonym[],
  documentCount: number,
): Uint8Array {
  const [bits, models] = [newBitWriter(), newModels()];
  terms.forEach((term, at) => {
    writeTerm(bits, models, term, { termBefore: terms[at - 1]?.term ?? '', documentCount });
  });
  const file = newWriter();
  file.number(terms.length);
  file.block(bits.bytes());
  if (synonyms.length > 0) file.block(jsonBytes(synonyms));
  return file.bytes();
}

/** The terms of those bytes. */
export function decodeTerms(payload: Uint8Array, documentCount: number): TermFile {
  const file = readerOf(payload);
  const count = file.number();
  const [bits, models] = [bitReaderOf(file.block().rest()), newModels()];
  const terms = new Map<string, IndexedTerm>();
  let termBefore = '';
  for (let left = count; left > 0; left -= 1) {
    const term = readTerm(bits, models, { termBefore, documentCount });
    termBefore = term.term;
    terms.set(termBefore, term);
  }
  const synonyms = file.hasMore() ? (fromJsonBytes(file.block().rest()) as Synonym[]) : [];
  return { terms: [...terms.keys()], has: (term) => terms.has(term), find: (term) => terms.get(term), synonyms };
}

/** What a term is written after. */
interface TermPlace {
  readonly termBefore: string;
  readonly documentCount: number;
}

function writeTerm(bits: BitWriter, models: Models, indexed: IndexedTerm, { termBefore, documentCount }: TermPlace) {
  const { term, forms, place, lists } = indexed;
  // Most terms have one form, which is themselves.
  const told = forms.length === 1 && forms[0] === term ? [] : forms;
  writeText(bits, models.terms, term, termBefore);
  writeNumber(bits, models.formCounts, told.length);
  for (const form of told) writeText(bits, models.forms, form, term);
  writeNumber(bits, models.places, place);
  writeNumber(bits, models.listCounts, lists.length);
  let fieldBefore = -1;
  for (const list of lists) {
    writeList(bits, models.lists, list, { documentCount, fieldBefore, hasForms: forms.length > 1 });
    fieldBefore = list.field;
  }
}

function readTerm(bits: BitReader, models: Models, { termBefore, documentCount }: TermPlace): IndexedTerm {
  const term = readText(bits, models.terms, termBefore);
  const told = Array.from({ length: readNumber(bits, models.formCounts) }, () => readText(bits, models.forms, term));
  const forms = told.length === 0 ? [term] : told;
  const place = readNumber(bits, models.places);
  const lists: TermList[] = [];
  for (let left = readNumber(bits, models.listCounts); left > 0; left -= 1) {
    const fieldBefore = lists.at(-1)?.field ?? -1;
    lists.push(readList(bits, models.lists, { documentCount, fieldBefore, hasForms: forms.length > 1 }));
  }
  return { term, place, forms, lists };
}
