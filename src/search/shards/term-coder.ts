// A term with its postings ↔ bits, after the term before it.

import { type ListModel, newListModel, readList, writeList } from './list-coder.ts';
import { type NumberModel, newModel, readNumber, SIZES, sizeOf, writeNumber } from './number-coder.ts';
import { type IndexedTerm, listMet, type TermList } from './postings.ts';
import type { BitReader, BitWriter } from './range-coder.ts';
import { newTextModel, readText, type TextModel, writeText } from './text-coder.ts';

/** What is learned of the numbers and words of terms while they are written or read. The order of the parts belongs to the format. */
export interface TermModels {
  readonly terms: TextModel;
  readonly formCounts: NumberModel;
  readonly forms: TextModel;
  readonly listCounts: NumberModel;
  readonly lists: ListModel;
  readonly places: NumberModel;
}

/** What a term is written after. */
export interface TermPlace {
  readonly termBefore: string;
  readonly documentCount: number;
}

/** Models that know nothing yet. */
export function newTermModels(): TermModels {
  return {
    terms: newTextModel(),
    formCounts: newModel(),
    forms: newTextModel(),
    listCounts: newModel(),
    lists: newListModel(),
    places: newModel(SIZES),
  };
}

/** Writes a term. */
export function writeTerm(
  bits: BitWriter,
  models: TermModels,
  indexed: IndexedTerm,
  { termBefore, documentCount }: TermPlace,
) {
  const { term, forms, place, lists } = indexed;
  // Most terms have one form, which is themselves.
  const told = forms.length === 1 && forms[0] === term ? [] : forms;
  writeText(bits, models.terms, term, termBefore);
  writeNumber(bits, models.formCounts, told.length);
  for (const form of told) writeText(bits, models.forms, form, term);
  writeNumber(bits, models.listCounts, lists.length);
  let fieldBefore = -1;
  for (const list of lists) {
    writeList(bits, models.lists, list, { documentCount, fieldBefore, hasForms: forms.length > 1 });
    fieldBefore = list.field;
  }
  writeNumber(bits, models.places, place, roomOf(lists));
}

/** Reads a term. */
export function readTerm(bits: BitReader, models: TermModels, { termBefore, documentCount }: TermPlace): IndexedTerm {
  const term = readText(bits, models.terms, termBefore);
  const told = Array.from({ length: readNumber(bits, models.formCounts) }, () => readText(bits, models.forms, term));
  const forms = told.length === 0 ? [term] : told;
  const lists: TermList[] = [];
  for (let left = readNumber(bits, models.listCounts); left > 0; left -= 1) {
    const fieldBefore = lists.at(-1)?.field ?? -1;
    lists.push(readList(bits, models.lists, { documentCount, fieldBefore, hasForms: forms.length > 1 }));
  }
  return { term, forms, lists, place: readNumber(bits, models.places, roomOf(lists)) };
}

/** In a long field a term may come late. */
function roomOf(lists: readonly TermList[]): number {
  return sizeOf(listMet(lists)?.lengths[0] ?? 0);
}
