// The large box in which somebody types.

import { useEffect, useRef } from 'preact/hooks';
import type { Send } from './page-state.ts';

/** The box. It has the focus at once, unless the address brings words along: then the results are what is wanted. */
export function WordsBox({ words, send }: { words: string; send: Send }) {
  const input = useRef<HTMLInputElement>(null);
  // Only when the page opens.
  useEffect(() => {
    if (words === '') input.current?.focus({ preventScroll: true });
  }, []);
  return (
    <search class="app-words">
      <label class="app-words__label" for="search-words">
        What are you looking for?
      </label>
      <input
        ref={input}
        class="app-words__input"
        id="search-words"
        type="search"
        autocomplete="off"
        spellcheck={false}
        aria-describedby="search-words-hint"
        value={words}
        onInput={({ currentTarget }) => send({ type: 'typed', words: currentTarget.value })}
        onKeyDown={({ key }) => key === 'Enter' && send({ type: 'entered' })}
      />
      <p class="app-words__hint" id="search-words-hint">
        A need, a task, a product or a body. Use “quotation marks” for exact words and a minus sign before words to
        leave out.
      </p>
    </search>
  );
}
