// The terms of documents, field by field → what lunr's builder counts of them.

import type { WrittenTerm } from '../analyse.ts';
import type { IndexedField, Parameters } from './manifest.ts';
import { type IndexedTerm, MOST_FORMS } from './postings.ts';

/** The terms of a document in order, by the name of the field. */
export type FieldTerms = ReadonlyMap<string, readonly WrittenTerm[]>;

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
  readonly forms: number[];
}

/** A term while it is counted; its forms have the numbers of the order in which they were met. */
interface Growing {
  readonly place: number;
  readonly forms: string[];
  readonly lists: Map<number, GrowingList>;
}

/** The field of a document that is being counted. */
interface Here {
  readonly field: number;
  readonly document: number;
  readonly length: number;
}

// lunr's own.
const K1 = 1.2;
const B = 0.75;

/** Counts the terms of documents. */
export function countTerms(documents: readonly FieldTerms[], fields: readonly GivenField[]): Counted {
  const growing = new Map<string, Growing>();
  const totals = fields.map(() => 0);
  documents.forEach((terms, document) => {
    fields.forEach(({ name }, field) => {
      const own = terms.get(name) ?? [];
      totals[field] = (totals[field] ?? 0) + own.length;
      countField(growing, own, { field, document, length: own.length });
    });
  });
  const averages = totals.map((total) => total / documents.length || 0);
  const indexed = fields.map((field, number) => ({ ...field, average: averages[number] ?? 0 }));
  return {
    parameters: { documentCount: documents.length, k1: K1, b: B, fields: indexed },
    terms: [...growing].map(([term, grown]) => termOf(term, grown)).sort(byTerm),
  };
}

function countField(growing: Map<string, Growing>, terms: readonly WrittenTerm[], here: Here): void {
  let firstMetHere = 0;
  for (const { term, form } of terms) {
    let grown = growing.get(term);
    if (!grown) {
      grown = { place: firstMetHere, forms: [], lists: new Map() };
      firstMetHere += 1;
      growing.set(term, grown);
    }
    countTerm(grown, form, here);
  }
}

function countTerm({ forms, lists }: Growing, form: string, { field, document, length }: Here): void {
  let list = lists.get(field);
  if (!list) {
    list = { documents: [], frequencies: [], lengths: [], forms: [] };
    lists.set(field, list);
  }
  const last = list.documents.length - 1;
  const bit = bitOf(forms, form);
  if (list.documents[last] === document) {
    list.frequencies[last] = (list.frequencies[last] ?? 0) + 1;
    list.forms[last] = (list.forms[last] ?? 0) | bit;
  } else {
    list.documents.push(document);
    list.frequencies.push(1);
    list.lengths.push(length);
    list.forms.push(bit);
  }
}

function bitOf(forms: string[], form: string): number {
  const known = forms.indexOf(form);
  if (known >= 0) return 1 << known;
  if (forms.length === MOST_FORMS) return 0;
  return 1 << (forms.push(form) - 1);
}

function termOf(term: string, { place, forms, lists }: Growing): IndexedTerm {
  const inOrder = [...lists].sort(([a], [b]) => a - b);
  return {
    term,
    place,
    forms,
    lists: inOrder.map(([field, list]) => ({
      field,
      documents: Uint32Array.from(list.documents),
      frequencies: Uint32Array.from(list.frequencies),
      lengths: Uint32Array.from(list.lengths),
      forms: Uint32Array.from(forms.length > 1 ? list.forms : []),
    })),
  };
}

function byTerm(a: IndexedTerm, b: IndexedTerm): number {
  return a.term < b.term ? -1 : 1;
}
