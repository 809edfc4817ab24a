// The words of all texts as they are written: what an unfinished or mistyped word may have been meant to be.

/** Written words in alphabetical order, each with how often it stands in the catalogue. */
export interface Spellings {
  readonly words: readonly string[];
  readonly counts: readonly number[];
}

/** The spellings from how often each word was met. */
export function spellingsFrom(met: ReadonlyMap<string, number>): Spellings {
  const words = [...met.keys()].sort();
  return { words, counts: words.map((word) => met.get(word) ?? 0) };
}

/** @example isOneSlipFrom('kiosk', 'kisok') // true */
export function isOneSlipFrom(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const restA = a.slice(from);
  const restB = b.slice(from);
  if (restA.length !== restB.length) return restA.slice(1) === restB || restA === restB.slice(1);
  return (
    restA.slice(1) === restB.slice(1) ||
    (restA[0] === restB[1] && restA[1] === restB[0] && restA.slice(2) === restB.slice(2))
  );
}
