// A way on from where one is, such as nearer words: it looks like a link, and goes away once it is taken.

import type { ComponentChildren } from 'preact';
import { focusOnSentence } from './focus.ts';

/** The button; it hands the focus on before it goes. */
export function WayOn({ onClick, children }: { onClick: () => void; children: ComponentChildren }) {
  const take = () => {
    focusOnSentence();
    onClick();
  };
  return (
    <button class="app-link-button" type="button" onClick={take}>
      {children}
    </button>
  );
}
