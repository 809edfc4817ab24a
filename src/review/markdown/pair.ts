// A long text before and after → the part in which the two differ, with a few words around it.

/** How many words are left on each side of a difference. */
const AROUND = 6;

/** Texts up to this long are shown whole. */
const SHORT = 120;

/** @example between two long texts: ['… an office of the force …', '… an office of any force …'] */
export function narrowed(before: string, after: string): [string, string] {
  if (before.length <= SHORT && after.length <= SHORT) return [before, after];
  const [old, now] = [before.split(/\s+/), after.split(/\s+/)];
  const start = sameLength(old, now);
  const end = sameLength(old.slice(start).reverse(), now.slice(start).reverse());
  return [cut(old, start, end), cut(now, start, end)];
}

function sameLength(a: readonly string[], b: readonly string[]): number {
  const at = a.findIndex((word, index) => word !== b[index]);
  return at === -1 ? Math.min(a.length, b.length) : at;
}

function cut(words: readonly string[], start: number, end: number): string {
  const [from, to] = [Math.max(0, start - AROUND), Math.min(words.length, words.length - end + AROUND)];
  return [...(from > 0 ? ['…'] : []), ...words.slice(from, to), ...(to < words.length ? ['…'] : [])].join(' ');
}
