// Words → whether a text has one of them, as a word of its own.

/** Tells whether a text has one of the words, whatever their case; an id is one word, with its hyphens. */
export function wordTest(words: readonly string[]): (text: string) => boolean {
  if (words.length === 0) return () => false;
  const any = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&')).join('|');
  const pattern = new RegExp(`(?<![\\w-])(?:${any})(?![\\w-])`, 'i');
  // To look back at each letter takes three times as long, and most texts have none of the words in any way.
  const rough = words.every((word) => /^\w/.test(word)) ? new RegExp(`\\b(?:${any})`, 'i') : pattern;
  return (text) => rough.test(text) && pattern.test(text);
}
