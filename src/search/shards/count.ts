// The terms of documents, field by field → what lunr's builder counts of them.

import type { IndexedField, Parameters } from './manifest.ts';
import type { IndexedTerm } from './postings.ts';

/** The terms of a document in order, by the name of the field. */
export type FieldTerms = ReadonlyMap<string, readonly string[]>;

/** A field before anything is counted. */
export type GivenField = Omit<IndexedField, 'average'>;

/** What was counted. */
export interface Counted {
  readonly parameters: Parameters;
  /** Ascending by code units. */
  readonly terms: readonly IndexedTerm[];
}

interface GrowingList {
  readonly documents: number[];
  readonly frequencies: number[];
  readonly lengths: number[];
}

/** From a term to its lists, by the number of the field; terms stand in the order in which they were met. */
type Growing = Map<string, Map<number, GrowingList>>;

// lunr's own.
const K1 = 1.2;
const B = 0.75;

/** Counts the terms of documents. */
export function countTerms(documents: readonly FieldTerms[], fields: readonly GivenField[]): Counted {
  const growing: Growing = new Map();
  const totals = fields.map(() => 0);
  documents.forEach((terms, document) => {
    fields.forEach(({ name }, field) => {
      const own = terms.get(name) ?? [];
      totals[field] = (totals[field] ?? 0) + own.length;
      countField(growing, own, { field, document });
    });
  });
  const averages = totals.map((total) => total / documents.length || 0);
  const indexed = fields.map((field, number) => ({ ...field, average: averages[number] ?? 0 }));
  return {
    parameters: { documentCount: documents.length, k1: K1, b: B, fields: indexed },
    terms: [...growing].map(([term, lists], index) => termOf(term, index, lists)).sort(byTerm),
  };
}

function countField(growing: Growing, terms: readonly string[], at: { field: number; document: number }): void {
  for (const term of terms) {
    const { documents, frequencies, lengths } = listOf(growing, term, at.field);
    const last = documents.length - 1;
    if (documents[last] === at.document) {
      frequencies[last] = (frequencies[last] ?? 0) + 1;
    } else {
      documents.push(at.document);
      frequencies.push(1);
      lengths.push(terms.length);
    }
  }
}

function listOf(growing: Growing, term: string, field: number): GrowingList {
  const lists = growing.get(term) ?? new Map<number, GrowingList>();
  if (lists.size === 0) growing.set(term, lists);
  const list = lists.get(field) ?? { documents: [], frequencies: [], lengths: [] };
  if (list.documents.length === 0) lists.set(field, list);
  return list;
}

function termOf(term: string, index: number, lists: ReadonlyMap<number, GrowingList>): IndexedTerm {
  const inOrder = [...lists].sort(([a], [b]) => a - b);
  return {
    term,
    index,
    lists: inOrder.map(([field, { documents, frequencies, lengths }]) => ({
      field,
      documents: Uint32Array.from(documents),
      frequencies: Uint32Array.from(frequencies),
      lengths: Uint32Array.from(lengths),
    })),
  };
}

function byTerm(a: IndexedTerm, b: IndexedTerm): number {
  return a.term < b.term ? -1 : 1;
}
