// The words that were looked for besides, and those that were probably meant.

import type { SearchAnswer } from '../../../search/answer.ts';
import type { Send } from './page-state.ts';
import { WayOn } from './WayOn.tsx';

/** One line each; none where there is nothing to say. */
export function OtherWords({ answer: { alsoSearched, didYouMean }, send }: { answer: SearchAnswer; send: Send }) {
  return (
    <>
      {didYouMean !== null && (
        <p class="app-search__other">
          Did you mean <WayOn onClick={() => send({ type: 'worded', words: didYouMean })}>{didYouMean}</WayOn>?
        </p>
      )}
      {alsoSearched.length > 0 && <p class="app-search__other">Also searched: {alsoSearched.join(', ')}.</p>}
    </>
  );
}
