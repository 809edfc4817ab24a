// The postings of a term in a field ↔ bits.

import { type NumberModel, newModel, readNumber, writeNumber } from './number-coder.ts';
import type { TermList } from './postings.ts';
import type { BitReader, BitWriter } from './range-coder.ts';

/** What is known of postings. */
export interface ListModel {
  readonly fields: NumberModel;
  readonly counts: NumberModel;
  readonly gaps: NumberModel;
  readonly frequencies: NumberModel;
  readonly lengths: NumberModel;
  readonly forms: NumberModel;
}

const SITUATIONS = 32;
/** A term that stands once has one form there, one that stands twice has at most two; more often is all the same. */
const OFTEN = 3;

/** A model of postings of which nothing is known yet. */
export function newListModel(): ListModel {
  const model = () => newModel(SITUATIONS);
  return {
    fields: model(),
    counts: model(),
    gaps: model(),
    frequencies: model(),
    lengths: model(),
    forms: newModel(OFTEN * SITUATIONS),
  };
}

/** What a list is written after. */
export interface ListPlace {
  readonly documentCount: number;
  /** The field of the term's list before it, -1 for none. */
  readonly fieldBefore: number;
  readonly hasForms: boolean;
}

/** Writes a list. Numbers of one sort stand together: the documents, how often, of how many, and in which forms. */
export function writeList(writer: BitWriter, model: ListModel, list: TermList, place: ListPlace): void {
  const { field, documents, frequencies, lengths, forms } = list;
  writeNumber(writer, model.fields, field, bounded(place.fieldBefore + 1));
  writeNumber(writer, model.counts, documents.length, bounded(field));
  const rarity = rarityOf(documents.length, place.documentCount);
  documents.forEach((document, at) => {
    writeNumber(writer, model.gaps, document - (documents[at - 1] ?? -1) - 1, rarity);
  });
  for (const frequency of frequencies) writeNumber(writer, model.frequencies, frequency - 1, bounded(field));
  for (const length of lengths) writeNumber(writer, model.lengths, length, bounded(field));
  if (!place.hasForms) return;
  forms.forEach((mask, at) => {
    writeNumber(writer, model.forms, mask, maskPlace(frequencies[at] ?? 1, forms[at - 1] ?? 0));
  });
}

/** Reads a list. */
export function readList(reader: BitReader, model: ListModel, place: ListPlace): TermList {
  const field = readNumber(reader, model.fields, bounded(place.fieldBefore + 1));
  const count = readNumber(reader, model.counts, bounded(field));
  const rarity = rarityOf(count, place.documentCount);
  let before = -1;
  const documents = numbers(count, () => {
    before += readNumber(reader, model.gaps, rarity) + 1;
    return before;
  });
  const frequencies = numbers(count, () => readNumber(reader, model.frequencies, bounded(field)) + 1);
  const lengths = numbers(count, () => readNumber(reader, model.lengths, bounded(field)));
  let mask = 0;
  const forms = numbers(place.hasForms ? count : 0, (at) => {
    mask = readNumber(reader, model.forms, maskPlace(frequencies[at] ?? 1, mask));
    return mask;
  });
  return { field, documents, frequencies, lengths, forms };
}

function numbers(count: number, read: (at: number) => number): Uint32Array {
  const all = new Uint32Array(count);
  for (let at = 0; at < count; at += 1) all[at] = read(at);
  return all;
}

/** Of a rare term the documents lie far apart: how many times it could be halved tells how far. */
function rarityOf(count: number, documentCount: number): number {
  return bounded(Math.max(0, 31 - Math.clz32(Math.floor(documentCount / Math.max(1, count)))));
}

/** What forms are written after: how often the term stands, and its forms in the document before. */
function maskPlace(frequency: number, maskBefore: number): number {
  return (Math.min(frequency, OFTEN) - 1) * SITUATIONS + bounded(maskBefore);
}

function bounded(situation: number): number {
  return Math.min(situation, SITUATIONS - 1);
}
