// What is asked → its answer, soon after the last keystroke and never after a newer one.

import { useEffect } from 'preact/hooks';
import { search } from '../../../search/query.ts';
import type { PageState, Send } from './page-state.ts';

/** How long the page waits for the next keystroke, in milliseconds. */
export const PAUSE = 120;

/** Answers what is asked, once the index is there. */
export function useAnswer({ index, asked: { words, filters }, change }: PageState, send: Send): void {
  const pause = change === 'typed' ? PAUSE : 0;
  // Without the pause among the reasons to ask again: Enter after the last letter asks nothing new.
  useEffect(() => {
    if (typeof index === 'string') return;
    let isLate = false;
    const answer = async () => {
      const found = await search(index, { words, filters });
      if (!isLate) send({ type: 'answered', answered: { answer: found, filters } });
    };
    const timer = setTimeout(answer, pause);
    return () => {
      isLate = true;
      clearTimeout(timer);
    };
  }, [index, words, filters, send]);
}
