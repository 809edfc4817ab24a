// What is asked → its answer, soon after the last keystroke and never after a newer one.

import { useEffect } from 'preact/hooks';
import { search } from '../../../search/query.ts';
import type { Searchable } from '../../../search/searchable.ts';
import type { Asked } from './asked.ts';
import { learnCards, learnFacets, learnTexts } from './known.ts';
import { type Lists, listsOf } from './lists.ts';
import { type Answered, PAGE, type PageState, type Send } from './page-state.ts';
import type { Sort } from './sort.ts';

/** How long the page waits for the next keystroke, in milliseconds. */
export const PAUSE = 120;

/** Answers what is asked, once the index is there. */
export function useAnswer({ index, asked: { words, filters, sort }, change }: PageState, send: Send): void {
  const pause = change === 'typed' ? PAUSE : 0;
  // Without the pause among the reasons to ask again: Enter after the last letter asks nothing new.
  useEffect(() => {
    if (typeof index === 'string') return;
    let isLate = false;
    const answer = () =>
      answeredBy(index, { words, filters, sort }).then(
        (answered) => isLate || send({ type: 'answered', answered }),
        () => isLate || send({ type: 'broken', index }),
      );
    const timer = setTimeout(answer, pause);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [index, words, filters, sort, send]);
}

/** The answer, with the cards that are shown of it first and the names of what is chosen. */
async function answeredBy(index: Searchable, { words, filters, sort }: Asked): Promise<Answered> {
  const [answer, places] = await Promise.all([
    search(index, { words, filters }),
    placesBy(index, sort),
    learnFacets(index, filters.keys()),
  ]);
  const lists = listsOf(answer, places);
  const documents = shownFirst(lists);
  const cards = learnCards(index, documents);
  // The passages come in their own time; whoever draws them asks again, and hears there of a file that is broken.
  learnTexts(index, documents).catch(() => undefined);
  await cards;
  return { answer, filters, lists };
}

async function placesBy(index: Searchable, sort: Sort): Promise<Uint32Array | undefined> {
  return sort === 'relevance' ? undefined : index.order(sort);
}

function shownFirst({ supply, demand }: Lists): number[] {
  return [supply, demand].flatMap(({ meets }) => meets.slice(0, PAGE).map(({ document }) => document));
}
