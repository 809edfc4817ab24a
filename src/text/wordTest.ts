// Words → whether a text has one of them, as a word of its own.

/** Tells whether a text has one of the words, whatever their case; an id is one word, with its hyphens. */
export function wordTest(words: readonly string[]): (text: string) => boolean {
  if (words.length === 0) return () => false;
  const escaped = words.map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\w-])(?:${escaped.join('|')})(?![\\w-])`, 'i');
  return (text) => pattern.test(text);
}
