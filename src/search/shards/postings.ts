// What lunr's builder counted of a term: where it stands, how often, and among how many; and how it was written there.

/** A term and where it stands. */
export interface IndexedTerm {
  readonly term: string;
  /** How many terms lunr first met before it in the same field of the same document; sums are added up in lunr's order. */
  readonly place: number;
  /** The forms in which it is written, in the order in which they were met. */
  readonly forms: readonly string[];
  /** The fields in which it stands, in ascending order. */
  readonly lists: readonly TermList[];
}

/** The documents in whose field a term stands. */
export interface TermList {
  readonly field: number;
  /** Ascending. */
  readonly documents: Uint32Array;
  /** For each of the documents how often the term stands in the field. */
  readonly frequencies: Uint32Array;
  /** For each of the documents how many terms the field has. */
  readonly lengths: Uint32Array;
  /** For each of the documents the forms that stand in the field: the bit `1 << n` for form `n`; empty where there is one form only. */
  readonly forms: Uint32Array;
}

/** More forms than have a bit; the others are never told apart. */
export const MOST_FORMS = 31;

/** Where lunr first met a term: terms are numbered in this order. */
export type FirstMet = readonly [document: number, field: number, place: number];

/** Where lunr first met the term: in the least of its documents, and of that in the first field. */
export function firstMet({ place, lists }: IndexedTerm): FirstMet {
  const list = listMet(lists);
  return [list?.documents[0] ?? 0, list?.field ?? 0, place];
}

/** The list of the field where lunr first met the term. */
export function listMet(lists: readonly TermList[]): TermList | undefined {
  const document = Math.min(...lists.map(({ documents }) => documents[0] ?? 0));
  return lists.find(({ documents }) => documents[0] === document);
}

/** Less than 0 where lunr met the first before the second. */
export function inOrderMet(a: FirstMet, b: FirstMet): number {
  return a[0] - b[0] || a[1] - b[1] || a[2] - b[2];
}
