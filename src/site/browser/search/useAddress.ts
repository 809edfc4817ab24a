// What is asked ↔ the address of the page: typing rewrites one step of the history, a choice adds one.

import { useEffect, useRef } from 'preact/hooks';
import { type Asked, isSearch, readAsked, writeAsked } from './asked.ts';
import type { Change, PageState, Send } from './page-state.ts';
import { PAUSE } from './useAnswer.ts';

/** Keeps the address and what is asked the same. */
export function useAddress(facets: readonly string[], state: PageState, send: Send): void {
  useWriting(state);
  useReading(facets, state.asked, send);
}

function useWriting({ asked, change }: PageState): void {
  // Whether the present step of the history is to be kept when somebody types on.
  const isKept = useRef(asked.words !== '' || asked.filters.size > 0);
  useEffect(() => {
    const write = () => {
      const fragment = writeAsked(asked);
      if (change !== 'returned' && fragment !== location.hash) step(fragment, change === 'chosen' || isKept.current);
      isKept.current = change !== 'typed' && fragment !== '';
    };
    // Browsers allow only so many changes of the address in a short time.
    const timer = setTimeout(write, pauseAfter(change));
    return () => clearTimeout(timer);
  }, [asked, change]);
}

function pauseAfter(change: Change): number {
  return change === 'typed' ? PAUSE : 0;
}

function step(fragment: string, isNew: boolean): void {
  const address = fragment === '' ? location.pathname : fragment;
  if (isNew) history.pushState(null, '', address);
  else history.replaceState(null, '', address);
}

function useReading(facets: readonly string[], asked: Asked, send: Send): void {
  useEffect(() => {
    const read = () => {
      if (isSearch(location.hash)) send({ type: 'returned', asked: readAsked(location.hash, facets) });
      // The link that skips the header names a place on the page: what is asked stands where it stood.
      else step(writeAsked(asked), false);
    };
    addEventListener('hashchange', read);
    return () => removeEventListener('hashchange', read);
  }, [facets, asked, send]);
}
