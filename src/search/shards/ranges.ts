// The words at which sorted files are cut → which of the files hold a word, or all words that begin alike.

import { sharedLength } from '../../text/sharedLength.ts';

/** For each file the shortest text that no word of an earlier file reaches; the first is "". */
export type Separators = readonly string[];

/** The separators of sorted words that are cut into these ranges. */
export function separatorsOf<T>(ranges: readonly (readonly T[])[], textOf: (item: T) => string): string[] {
  return ranges.map((range, place) => {
    const [before, first] = [ranges[place - 1]?.at(-1), range[0]];
    return before === undefined || first === undefined ? '' : separatorOf(textOf(before), textOf(first));
  });
}

/** The shortest text that the second word reaches and the first does not. */
export function separatorOf(before: string, first: string): string {
  return first.slice(0, sharedLength(before, first) + 1);
}

/** The number of the file that holds the word if any does; -1 where there are no files. */
export function rangeOf(separators: Separators, word: string): number {
  let low = 0;
  let high = separators.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((separators[middle] ?? '') <= word) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** The numbers of the files that can hold words with this beginning. */
export function rangesBeginning(separators: Separators, letters: string): number[] {
  const first = rangeOf(separators, letters);
  if (first < 0) return [];
  const numbers = [first];
  for (let next = first + 1; separators[next]?.startsWith(letters); next += 1) numbers.push(next);
  return numbers;
}
