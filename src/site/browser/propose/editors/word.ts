// A word of a vocabulary, or the name of an entry, as one that can be chosen.

/** A word that can be chosen. */
export interface Word {
  readonly id: string;
  readonly label: string;
  /** What it means. */
  readonly hint?: string;
  /** The word under which it stands. */
  readonly heading?: string;
}

/** The words by heading, in the order in which headings are met. */
export function groupsOf(words: readonly Word[]): [heading: string | undefined, group: Word[]][] {
  const groups = new Map<string | undefined, Word[]>();
  for (const word of words) groups.set(word.heading, [...(groups.get(word.heading) ?? []), word]);
  return [...groups];
}
