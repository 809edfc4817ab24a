// A facet: one question by which results are narrowed, as a column over all documents.

/** One value of a facet. */
export interface FacetValue {
  readonly id: string;
  readonly label: string;
  /** The id of the value that holds it; whoever has this one has that one too. */
  readonly broader?: string;
}

/** One facet as a column over all documents. */
export interface Facet {
  /** As an address writes it, e.g. "area" or "hosting". */
  readonly name: string;
  readonly label: string;
  readonly values: readonly FacetValue[];
  /** For each document, in the order of the index, the places of its values in `values`. */
  readonly column: readonly (readonly number[])[];
}
