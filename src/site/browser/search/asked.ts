// What somebody asks of the search page ↔ the fragment of its address, which can be shared.

import { readState, type SearchState, writeState } from '../../../search/state.ts';
import { readSort, type Sort } from './sort.ts';

/** A search, and the order in which its results are wanted. */
export interface Asked extends SearchState {
  readonly sort: Sort;
}

const SORT = 'sort';

/** Reads a fragment, whatever it holds. */
export function readAsked(fragment: string, facets: readonly string[]): Asked {
  return { ...readState(fragment, facets), sort: readSort(new URLSearchParams(fragment.slice(1)).get(SORT)) };
}

/** The fragment of what is asked; "" where nothing is. */
export function writeAsked({ sort, ...search }: Asked): string {
  const fragment = writeState(search);
  if (sort === 'relevance') return fragment;
  return `${fragment === '' ? '#' : `${fragment}&`}${SORT}=${sort}`;
}

/** Whether a fragment is a search, and not the name of a place on the page such as "#main-content". */
export function isSearch(fragment: string): boolean {
  return fragment === '' || fragment.includes('=');
}
