// A sorted list → the ranges in which it is written, one file each, of about the size that is wanted.

/** How a list becomes files. */
export interface Cutting<T> {
  /** About how many bytes an item has, only in proportion to the others. */
  readonly sizeOf: (item: T) => number;
  /** The bytes of a file with these items. */
  readonly encode: (items: readonly T[]) => Uint8Array;
  /** How many bytes a file should have; `Infinity` makes one file of all. */
  readonly target: number;
}

/** How many trial files tell how large the rest will be. */
const TRIALS = 16;

/** The ranges, in order. Only whole items are cut, so that one large item makes a large file. */
export function cut<T>(items: readonly T[], cutting: Cutting<T>): T[][] {
  if (items.length === 0) return [];
  if (cutting.target === Number.POSITIVE_INFINITY) return [[...items]];
  const sizes = items.map(cutting.sizeOf);
  const trial = rangesOf(items, sizes, cutting.target * 2);
  return rangesOf(items, sizes, (cutting.target * 2) / sharePerTarget(trial, cutting));
}

/** How many times the target the trial files have, in the mean of some from all parts of the list. */
function sharePerTarget<T>(trial: readonly (readonly T[])[], { encode, target }: Cutting<T>): number {
  const step = Math.ceil(trial.length / TRIALS);
  const chosen = trial.filter((_, place) => place % step === 0);
  const total = chosen.reduce((sum, items) => sum + encode(items).length, 0);
  return total / chosen.length / target;
}

/** Ranges as long as the sum of the sizes stays within `most`, but never empty. */
function rangesOf<T>(items: readonly T[], sizes: readonly number[], most: number): T[][] {
  const ranges: T[][] = [];
  let size = Number.POSITIVE_INFINITY;
  items.forEach((item, place) => {
    const own = sizes[place] ?? 0;
    const range = size + own <= most ? ranges.at(-1) : undefined;
    size = range ? size + own : own;
    if (range) range.push(item);
    else ranges.push([item]);
  });
  return ranges;
}

/** The list in parts of `each` items, the last with what is left. */
export function inEqualParts<T>(items: readonly T[], each: number): T[][] {
  const count = Math.ceil(items.length / each);
  return Array.from({ length: count }, (_, part) => items.slice(part * each, (part + 1) * each));
}
