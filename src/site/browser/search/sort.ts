// Results in their order of relevance → in the order that somebody wants.

import type { Hit } from '../../../search/answer.ts';
import type { Card } from '../../../search/card.ts';

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

/** The results in that order; equal ones keep the order of relevance. */
export function sorted(hits: readonly Hit[], cards: readonly Card[], sort: Sort): readonly Hit[] {
  if (sort === 'relevance') return hits;
  if (sort === 'title') return hits.toSorted((a, b) => a.title.localeCompare(b.title, 'en-GB'));
  const reviewed = ({ document }: Hit) => cards[document]?.reviewed ?? '';
  return hits.toSorted((a, b) => reviewed(b).localeCompare(reviewed(a)));
}

function isSort(word: string | null): word is Sort {
  return word !== null && Object.hasOwn(SORTS, word);
}
