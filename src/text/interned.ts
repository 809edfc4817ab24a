// Words that are equal → one and the same string, so that holding them against each other reads no letter.

const KNOWN = new Map<string, string>();

/** The string that stands for all that are equal to it. */
export function interned(word: string): string {
  const known = KNOWN.get(word);
  if (known !== undefined) return known;
  KNOWN.set(word, word);
  return word;
}
