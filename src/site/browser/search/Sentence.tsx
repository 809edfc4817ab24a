// The answer in one plain sentence, which a screen reader says whenever it changes.

import { SENTENCE_ID } from './focus.ts';
import type { PageState } from './page-state.ts';
import { sentenceFor } from './sentence.ts';

/** The live region. It stands on the page from the first, or changes in it would not be heard. */
export function Sentence({ index, answered }: Pick<PageState, 'index' | 'answered'>) {
  return (
    <p class="app-search__sentence" id={SENTENCE_ID} role="status" aria-live="polite" tabIndex={-1}>
      {textOf(index, answered)}
    </p>
  );
}

function textOf(index: PageState['index'], answered: PageState['answered']): string {
  if (index === 'failed') return 'The search could not be loaded.';
  if (typeof index === 'string' || !answered) return 'Loading the search…';
  return sentenceFor(index, answered);
}
