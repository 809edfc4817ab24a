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

/** The words that begin with `letters`, the most frequent first, at most `limit`. */
export function beginningWith({ words, counts }: Spellings, letters: string, limit: number): string[] {
  const places: number[] = [];
  for (let at = firstAtLeast(words, letters); words[at]?.startsWith(letters); at += 1) places.push(at);
  return mostFrequent(words, counts, places).slice(0, limit);
}

/** The words that differ from `word` by one letter too many, too few, wrong, or swapped with its neighbour. */
export function nearTo({ words, counts }: Spellings, word: string): string[] {
  const places = [...words.keys()].filter((at) => isOneSlipFrom(words[at] ?? '', word));
  return mostFrequent(words, counts, places);
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

function mostFrequent(words: readonly string[], counts: readonly number[], places: readonly number[]): string[] {
  return [...places].sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || a - b).map((at) => words[at] ?? '');
}

function firstAtLeast(words: readonly string[], letters: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words[middle] ?? '') < letters) low = middle + 1;
    else high = middle;
  }
  return low;
}
