// Markdown → the text that a reader sees, for the index and for the passage shown in a result.

/** What is taken away, in this order; every repetition has an end, so that no text takes long. */
const MARKS: readonly (readonly [mark: RegExp, left: string])[] = [
  [/^ {0,3}(`{3,}|~{3,}).*$/gm, ' '], // fences; the code between them stays
  [/^ {0,3}\[[^\]\n]{1,200}\]:.*$/gm, ' '], // definitions of links
  [/^[ \t]*(?:>[ \t]?)+/gm, ''], // quotations
  [/^ {0,3}(?:[-*_][ \t]*){3,}$/gm, ' '], // rules
  [/^[ |:-]+$/gm, ' '], // the line under a table's head, and the line under a title
  [/^[ \t]*(?:#{1,6}|[-*+]|\d{1,9}[.)])[ \t]+/gm, ''], // headings and lists
  [/!?\[([^\]\n]{0,300})\](?:\([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,200})?\)|\[[^\]\n]{0,200}\])/g, '$1'], // links and pictures
  [/<((?:https?|mailto):[^<>\s]{1,2000})>/g, '$1'], // bare addresses
  [/(?<!\\)(\*{1,3}|~~|`+)(?=\S)([^\n]{1,500}?\S?)\1/g, '$2'], // emphasis and code
  [/(?<![\\\p{L}\p{N}_])(_{1,3})(?=\S)([^\n]{1,500}?)\1(?![\p{L}\p{N}_])/gu, '$2'], // emphasis by low lines, which names may hold
  [/ ?\| ?/g, ' '], // cells of tables
  [/\\([!-/:-@[-`{-~])/g, '$1'], // escapes
];

/**
 * The text of a Markdown body on one line, without addresses of links and without marks.
 * @example plainText('Reads *phones*, see [the list](/x).') // "Reads phones, see the list."
 */
export function plainText(markdown: string): string {
  const text = MARKS.reduce((rest, [mark, left]) => rest.replace(mark, left), markdown);
  return text.replace(/\s+/g, ' ').trim();
}
