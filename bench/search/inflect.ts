// A word → the same word in another inflection, as somebody else would have put it.

/** By the end of a word what may stand there instead; the first that gives a word that is known. */
const ENDINGS: readonly (readonly [end: RegExp, others: readonly string[]])[] = [
  [/ies$/, ['y', 'ied']],
  [/ing$/, ['ed', 'es', 'e', 's', '']],
  [/ied$/, ['y', 'ies']],
  [/ed$/, ['ing', 'es', 'e', 's', '']],
  [/(?<=[sxz]|[cs]h)es$/, ['', 'ed', 'ing']],
  [/es$/, ['e', 'ed', 'ing', '']],
  [/(?<![su])s$/, ['', 'ed', 'ing']],
  [/(?<![aeiou])y$/, ['ies', 'ied']],
  [/e$/, ['es', 'ed', 'ing']],
  [/$/, ['s', 'es', 'ed', 'ing']],
];

/** What is left of "thing" without its end is no word. */
const SHORTEST_STEM = 3;

/** Another form of the word that is in use; the word itself where there is none. @example "scanning" may give "scanned" */
export function inflectedOtherwise(word: string, inUse: ReadonlyMap<string, unknown>): string {
  const fitting = ENDINGS.find(([end]) => end.test(word) && word.replace(end, '').length >= SHORTEST_STEM);
  const others = fitting?.[1].map((other) => word.replace(fitting[0], other)) ?? [];
  return others.find((other) => other !== word && inUse.has(other)) ?? word;
}
