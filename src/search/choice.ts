// A facet and what is chosen in it → how every document stands to that: it meets it, leaves it open, or does not.

import type { Filters } from './answer.ts';
import type { Facet } from './facet.ts';
import type { Searchable } from './searchable.ts';

/** How a document stands to a choice. */
export const MEETS = 0;
/** It could state what is asked for, and does not. */
export const OPEN = 1;
/** It states something else. */
export const OTHERWISE = 2;
export const FAILS = 3;

/** What is chosen in a facet. */
export interface Choice {
  readonly name: string;
  /** How a document stands to it: one of the four above. */
  readonly standOf: (document: number) => number;
}

/** What the filters choose; only the columns of these facets are fetched. An unknown facet is met by nothing. */
export async function choicesOf(searchable: Searchable, filters: Filters): Promise<Choice[]> {
  const chosen = [...filters].filter(([, values]) => values.length > 0);
  return Promise.all(chosen.map(([name, values]) => choiceOf(searchable, name, values)));
}

async function choiceOf(searchable: Searchable, name: string, ids: readonly string[]): Promise<Choice> {
  const known = searchable.facets.find((facet) => facet.name === name);
  if (!known) return { name, standOf: () => FAILS };
  const [facet, kinds] = await Promise.all([
    searchable.facet(name),
    known.isParameter ? searchable.facet('kind') : undefined,
  ]);
  const chosen = Uint8Array.from(facet.values, ({ id }) => (ids.includes(id) ? 1 : 0));
  const meets = (document: number) => has(facet, document, chosen);
  const { offsets, isStatedInFull } = facet;
  if (!kinds || !isStatedInFull) return { name, standOf: (document) => (meets(document) ? MEETS : FAILS) };
  const able = Uint8Array.from(kinds.values, ({ id }) => (known.sorts.includes(id) ? 1 : 0));
  const standOf = (document: number): number => {
    if (meets(document)) return MEETS;
    if (!has(kinds, document, able)) return FAILS;
    const isStated = offsets[document] !== offsets[document + 1];
    return isStated && isStatedInFull[document] === 1 ? OTHERWISE : OPEN;
  };
  return { name, standOf };
}

/** Whether a document has any of the values that are marked 1. */
function has({ offsets, places }: Facet, document: number, marked: Uint8Array): boolean {
  const end = offsets[document + 1] ?? 0;
  for (let at = offsets[document] ?? 0; at < end; at += 1) {
    if (marked[places[at] ?? 0] === 1) return true;
  }
  return false;
}
