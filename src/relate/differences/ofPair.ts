// Work on two requirements → the same, done once for all comparisons of the two, which follow each other.

import type { Entry } from '../../model/entry.ts';

/** Something of two requirements. */
export type OfPair<T> = (a: Entry<'requirement'>, b: Entry<'requirement'>) => T;

/** Only what the last two came to is kept: to keep it of all pairs would fill the memory. */
export function ofPair<T>(work: OfPair<T>): OfPair<T> {
  let last: { readonly a: object; readonly b: object; readonly worked: T } | undefined;
  return (a, b) => {
    if (last?.a !== a || last.b !== b) last = { a, b, worked: work(a, b) };
    return last.worked;
  };
}
