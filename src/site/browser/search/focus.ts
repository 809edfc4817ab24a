// Where the focus goes when what had it goes away.

/** The id of the sentence that says what was found. */
export const SENTENCE_ID = 'search-sentence';

/** Puts the focus on the sentence: close to where one was, and no keyboard comes up on a phone. */
export function focusOnSentence(): void {
  document.getElementById(SENTENCE_ID)?.focus({ preventScroll: true });
}
