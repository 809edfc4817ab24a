// Text of an entry → Markdown in which it stays text: it leaves no table cell, mentions nobody, links nowhere, closes nothing.

import { encoded } from './encoded.ts';

/** More of a value than this does not help to judge a change; the files show the rest. */
const LONGEST = 400;

/**
 * The text as code, in which no forge looks for names, links or issues.
 * @example quote('as @acme says') // "`as @acme says`"
 */
export function quote(text: string, longest = LONGEST): string {
  const plain = shortened(visible(text).replace(/\s+/g, ' ').trim(), longest);
  if (plain === '') return '(empty)';
  // A back tick would end the code and a stroke the cell, and a backslash undoes what escapes them.
  return /[`|\\]/.test(plain) ? `<code>${encoded(plain)}</code>` : `\`${plain}\``;
}

/** Characters that do not show, or turn the writing round, by their numbers. */
function visible(text: string): string {
  return text.replace(
    /[^\P{C}\s]/gu,
    (character) => `{U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`,
  );
}

function shortened(text: string, longest: number): string {
  const characters = Array.from(text);
  return characters.length > longest ? `${characters.slice(0, longest).join('')}…` : text;
}
