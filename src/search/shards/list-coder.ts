// The postings of a term ↔ bits: where it stands, and for each field how often, among how many terms, and in which forms.

import { type NumberModel, newModel, readNumber, writeNumber } from './number-coder.ts';
import type { TermList } from './postings.ts';
import type { BitReader, BitWriter } from './range-coder.ts';
import {
  type Extent,
  newStandingModel,
  readStanding,
  type Standing,
  type StandingModel,
  standingOf,
  writeStanding,
} from './standing-coder.ts';

/** What is known of postings. The order of the parts belongs to the format. */
export interface ListModel {
  readonly standing: StandingModel;
  readonly frequencies: NumberModel;
  readonly lengths: NumberModel;
  readonly forms: NumberModel;
}

/** What all postings have in common. */
export interface Postings extends Extent {
  /** The field of which every document's number of terms is known already. */
  readonly longest: number;
  /** For each document that number. */
  readonly lengths: Uint32Array;
}

const SITUATIONS = 32;
/** A term that stands once has one form there, one that stands twice has at most two; more often is all the same. */
const OFTEN = 3;

/** A model of postings of which nothing is known yet. */
export function newListModel(): ListModel {
  return {
    standing: newStandingModel(),
    frequencies: newModel(SITUATIONS),
    lengths: newModel(SITUATIONS),
    forms: newModel(OFTEN * SITUATIONS),
  };
}

/** Writes the lists of a term, which are in ascending order of their fields. */
export function writeLists(
  writer: BitWriter,
  model: ListModel,
  lists: readonly TermList[],
  { hasForms, ...common }: Postings & { readonly hasForms: boolean },
): void {
  writeStanding(writer, model.standing, standingOf(lists), common);
  for (const { field, frequencies, lengths, forms } of lists) {
    for (const frequency of frequencies) writeNumber(writer, model.frequencies, frequency - 1, field);
    if (field !== common.longest) for (const length of lengths) writeNumber(writer, model.lengths, length, field);
    if (!hasForms) continue;
    forms.forEach((mask, at) => {
      writeNumber(writer, model.forms, mask, maskPlace(frequencies[at] ?? 1, forms[at - 1] ?? 0));
    });
  }
}

/** Reads the lists of a term. */
export function readLists(
  reader: BitReader,
  model: ListModel,
  { hasForms, ...common }: Postings & { readonly hasForms: boolean },
): TermList[] {
  const standing = readStanding(reader, model.standing, common);
  return fieldsIn(standing).map((field) => {
    const documents = documentsIn(standing, field);
    const frequencies = documents.map(() => readNumber(reader, model.frequencies, field) + 1);
    const lengths =
      field === common.longest
        ? documents.map((document) => common.lengths[document] ?? 0)
        : documents.map(() => readNumber(reader, model.lengths, field));
    let mask = 0;
    const forms = (hasForms ? documents : NONE).map((_, at) => {
      mask = readNumber(reader, model.forms, maskPlace(frequencies[at] ?? 1, mask));
      return mask;
    });
    return { field, documents, frequencies, lengths, forms };
  });
}

const NONE = new Uint32Array();

function fieldsIn({ fields }: Standing): number[] {
  const all = fields.reduce((some, mask) => some | mask, 0);
  return Array.from({ length: SITUATIONS }, (_, field) => field).filter((field) => (all >>> field) & 1);
}

function documentsIn({ documents, fields }: Standing, field: number): Uint32Array {
  return documents.filter((_, at) => ((fields[at] ?? 0) >>> field) & 1);
}

/** What forms are written after: how often the term stands, and its forms in the document before. */
function maskPlace(frequency: number, maskBefore: number): number {
  return (Math.min(frequency, OFTEN) - 1) * SITUATIONS + Math.min(maskBefore, SITUATIONS - 1);
}
