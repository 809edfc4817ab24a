// In which documents a term stands, and in which fields of each ↔ bits.

import { type NumberModel, newModel, readNumber, SIZES, sizeOf, writeNumber } from './number-coder.ts';
import type { TermList } from './postings.ts';
import { type BitReader, type BitWriter, newOdds, type Odds } from './range-coder.ts';

/** Where a term stands. A word of a title is said in the text too, so that documents are written once and not for each field. */
export interface Standing {
  /** Ascending. */
  readonly documents: Uint32Array;
  /** For each of the documents the fields: the bit `1 << n` for field `n`. */
  readonly fields: Uint32Array;
}

/** What is known of where terms stand. */
export interface StandingModel {
  readonly counts: NumberModel;
  readonly gaps: NumberModel;
  /** Of each field, whether any of the documents has the term there; after how many fields before it that have. */
  readonly anywhere: Odds;
  /** Of each field, whether a document has the term there; after the document before it, and how many fields of its own. */
  readonly here: Odds;
}

/** How many documents and fields there are in all. */
export interface Extent {
  readonly documentCount: number;
  readonly fieldCount: number;
}

/** As many as a mask has bits. */
export const MOST_FIELDS = 31;

/** Of the document before: that there is none, that it lacks the field, that it has it. */
const BEFORE = 3;
/** Having more fields than these says no more. */
const OWN = 4;

/** A model of which nothing is known yet. */
export function newStandingModel(): StandingModel {
  return {
    counts: newModel(),
    gaps: newModel(SIZES),
    anywhere: newOdds(MOST_FIELDS * OWN),
    here: newOdds(MOST_FIELDS * BEFORE * OWN),
  };
}

/** Where the lists say that a term stands. */
export function standingOf(lists: readonly TermList[]): Standing {
  const found = new Map<number, number>();
  for (const { field, documents } of lists)
    for (const document of documents) found.set(document, (found.get(document) ?? 0) | (1 << field));
  const documents = Uint32Array.from(found.keys()).sort();
  return { documents, fields: documents.map((document) => found.get(document) ?? 0) };
}

/** Writes the documents, then in which fields there are any, then in which fields of each. */
export function writeStanding(writer: BitWriter, model: StandingModel, standing: Standing, extent: Extent): void {
  const { documents, fields } = standing;
  writeNumber(writer, model.counts, documents.length);
  documents.forEach((document, at) => {
    const next = (documents[at - 1] ?? -1) + 1;
    writeNumber(writer, model.gaps, document - next, rarityOf(extent.documentCount - next, documents.length - at));
  });
  const asked: Asked = (odds, question, bit) => {
    writer.bit(odds, question, bit);
    return bit;
  };
  const all = fields.reduce((some, mask) => some | mask, 0);
  askAll(asked, model, extent.fieldCount, all);
  if (isToAsk(all, documents.length))
    fields.forEach((mask, at) => {
      askHere(asked, model, { all, before: fields[at - 1], mask });
    });
}

/** Reads where a term stands. */
export function readStanding(reader: BitReader, model: StandingModel, extent: Extent): Standing {
  const documents = new Uint32Array(readNumber(reader, model.counts));
  let next = 0;
  documents.forEach((_, at) => {
    const rarity = rarityOf(extent.documentCount - next, documents.length - at);
    documents[at] = next + readNumber(reader, model.gaps, rarity);
    next = (documents[at] ?? 0) + 1;
  });
  const all = askAll(reader.bit, model, extent.fieldCount);
  const fields = new Uint32Array(documents.length).fill(all);
  if (isToAsk(all, documents.length))
    fields.forEach((_, at) => {
      fields[at] = askHere(reader.bit, model, { all, before: fields[at - 1] });
    });
  return { documents, fields };
}

/** Answers a question with what it writes or with what it reads: `bit` is what a writer knows. */
type Asked = (odds: Odds, question: number, bit: number) => number;

function askAll(asked: Asked, { anywhere }: StandingModel, fieldCount: number, mask = 0): number {
  let [answer, own] = [0, 0];
  for (let field = 0; field < fieldCount; field += 1) {
    const bit = asked(anywhere, field * OWN + Math.min(own, OWN - 1), (mask >>> field) & 1);
    answer |= bit << field;
    own += bit;
  }
  return answer;
}

interface Here {
  /** The fields that any document has; of the others nothing is asked. */
  readonly all: number;
  /** The fields of the document before it. */
  readonly before: number | undefined;
  readonly mask?: number;
}

function askHere(asked: Asked, { here }: StandingModel, { all, before, mask = 0 }: Here): number {
  let [answer, own] = [0, 0];
  for (let field = 0; all >>> field !== 0; field += 1) {
    if (((all >>> field) & 1) === 0) continue;
    const was = before === undefined ? 0 : 1 + ((before >>> field) & 1);
    const bit = asked(here, (field * BEFORE + was) * OWN + Math.min(own, OWN - 1), (mask >>> field) & 1);
    answer |= bit << field;
    own += bit;
  }
  return answer;
}

/** A single document has them all, and all documents have a single field. */
function isToAsk(all: number, documents: number): boolean {
  return documents > 1 && (all & (all - 1)) !== 0;
}

/** Of a rare term the documents lie far apart: how many times what is left of them could be halved tells how far. */
function rarityOf(documents: number, left: number): number {
  return sizeOf(Math.floor(documents / Math.max(1, left)) - 1);
}
