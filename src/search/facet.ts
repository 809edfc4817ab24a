// A facet: one question by which results are narrowed, as a column over all documents.

/** One value of a facet. */
export interface FacetValue {
  readonly id: string;
  readonly label: string;
  /** The id of the value that holds it; whoever has this one has that one too. */
  readonly broader?: string;
}

/** What is known of a facet before its column is fetched. */
export interface FacetName {
  /** As an address writes it, e.g. "area" or "hosting". */
  readonly name: string;
  readonly label: string;
  /** The values of the facet `kind` of which any document answers it, e.g. "tool" and "service". */
  readonly sorts: readonly string[];
  /** Whether it is a parameter of an offer: then documents may leave it open, and are told apart by that. */
  readonly isParameter: boolean;
}

/** One facet as a column over all documents. */
export interface Facet extends FacetName {
  readonly values: readonly FacetValue[];
  /** Where the values of each document begin in `places`; the last is where all end. */
  readonly offsets: Uint32Array;
  /** The places in `values` of what each document has, ascending, one document after another. */
  readonly places: Uint32Array;
  /** Only of a parameter: 1 where the values of a document are all that it can have, else 0. */
  readonly isStatedInFull?: Uint8Array;
}

/** Where each of some stretches begins that stand one after another, and where the last one ends. @example offsetsOf([2, 1]) // 0, 2, 3 */
export function offsetsOf(lengths: ArrayLike<number>): Uint32Array {
  const offsets = new Uint32Array(lengths.length + 1);
  for (let at = 0; at < lengths.length; at += 1) offsets[at + 1] = (offsets[at] ?? 0) + (lengths[at] ?? 0);
  return offsets;
}

const NO_VALUES: readonly FacetValue[] = [];

/** The values that a document has. */
export function valuesOf({ values, offsets, places }: Facet, document: number): readonly FacetValue[] {
  if (offsets[document] === offsets[document + 1]) return NO_VALUES;
  return Array.from(places.subarray(offsets[document], offsets[document + 1]), (place) => values[place]).filter(
    (value) => value !== undefined,
  );
}
