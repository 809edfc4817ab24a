// A word of an address → the order in which somebody wants the results.

/** The orders that can be wanted, with what readers see. */
export const SORTS = {
  relevance: 'Best match',
  title: 'Title, A to Z',
  reviewed: 'Newest review',
} as const;

export type Sort = keyof typeof SORTS;

/** A word as an order; relevance for any other word. */
export function readSort(word: string | null): Sort {
  return isSort(word) ? word : 'relevance';
}

function isSort(word: string | null): word is Sort {
  return word !== null && Object.hasOwn(SORTS, word);
}
