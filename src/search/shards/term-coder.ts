// A term with its postings ↔ bits, after the term before it.

import { type ListModel, newListModel, type Postings, readLists, writeLists } from './list-coder.ts';
import { type NumberModel, newModel, readNumber, SIZES, sizeOf, writeNumber } from './number-coder.ts';
import { type IndexedTerm, listMet, type TermList } from './postings.ts';
import type { BitReader, BitWriter } from './range-coder.ts';
import { newTextModel, readText, type TextModel, writeText } from './text-coder.ts';

/** What is learned of the numbers and words of terms while they are written or read. The order of the parts belongs to the format. */
export interface TermModels {
  readonly terms: TextModel;
  readonly formCounts: NumberModel;
  readonly forms: TextModel;
  readonly lists: ListModel;
  readonly places: NumberModel;
}

/** Models that know nothing yet. */
export function newTermModels(): TermModels {
  return {
    terms: newTextModel(),
    formCounts: newModel(),
    forms: newTextModel(),
    lists: newListModel(),
    places: newModel(SIZES),
  };
}

/** Writes a term. */
export function writeTerm(
  bits: BitWriter,
  models: TermModels,
  indexed: IndexedTerm,
  { termBefore, ...common }: Postings & { readonly termBefore: string },
): void {
  const { term, forms, place, lists } = indexed;
  // Most terms have one form, which is themselves.
  const told = forms.length === 1 && forms[0] === term ? [] : forms;
  writeText(bits, models.terms, term, termBefore);
  writeNumber(bits, models.formCounts, told.length);
  for (const form of told) writeText(bits, models.forms, form, term);
  writeLists(bits, models.lists, lists, { ...common, hasForms: forms.length > 1 });
  writeNumber(bits, models.places, place, roomOf(lists));
}

/** Reads a term. */
export function readTerm(
  bits: BitReader,
  models: TermModels,
  { termBefore, ...common }: Postings & { readonly termBefore: string },
): IndexedTerm {
  const term = readText(bits, models.terms, termBefore);
  const told = Array.from({ length: readNumber(bits, models.formCounts) }, () => readText(bits, models.forms, term));
  const forms = told.length === 0 ? [term] : told;
  const lists = readLists(bits, models.lists, { ...common, hasForms: forms.length > 1 });
  return { term, forms, lists, place: readNumber(bits, models.places, roomOf(lists)) };
}

/** In a long field a term may come late. */
function roomOf(lists: readonly TermList[]): number {
  return sizeOf(listMet(lists)?.lengths[0] ?? 0);
}
