// A sorted list → the ranges in which it is written, one file each, of about the size that is wanted.

/** How a list becomes files. */
export interface Cutting<T> {
  /** About how many bytes an item has, only in proportion to the others. */
  readonly sizeOf: (item: T) => number;
  /** The bytes of a file with these items. */
  readonly encode: (items: readonly T[]) => Uint8Array;
  /** How many bytes a file should have; `Infinity` makes one file of all; none leaves it to the length of the list. */
  readonly target: number | undefined;
}

/** How many trial files tell how large the rest will be. */
const TRIALS = 16;

/** No file is cut smaller by itself: what a request costs by itself would come to more than what it brings. */
const LEAST = 2048;

/** The ranges, in order. Only whole items are cut, so that one large item makes a large file. */
export function cut<T>(items: readonly T[], { sizeOf, encode, target }: Cutting<T>): T[][] {
  if (items.length === 0) return [];
  if (target === Number.POSITIVE_INFINITY) return [[...items]];
  const sizes = items.map(sizeOf);
  const trial = rangesOf(items, sizes, (target ?? LEAST) * 2);
  const share = bytesPerSize(trial, { sizeOf, encode });
  const total = share * sizes.reduce((sum, size) => sum + size, 0);
  return rangesOf(items, sizes, (target ?? targetFor(total)) / share);
}

/**
 * Every search reads the manifest, which has some eight bytes for each file, and a few files. Together they are least where a file
 * has about as many bytes as the root of four times all.
 */
function targetFor(total: number): number {
  return Math.max(LEAST, Math.sqrt(4 * total));
}

/** In the mean of some trial files from all parts of the list. */
function bytesPerSize<T>(trial: readonly (readonly T[])[], { sizeOf, encode }: Omit<Cutting<T>, 'target'>): number {
  const step = Math.ceil(trial.length / TRIALS);
  const chosen = trial.filter((_, place) => place % step === 0);
  const bytes = chosen.reduce((sum, items) => sum + encode(items).length, 0);
  return bytes / chosen.flat().reduce((sum, item) => sum + sizeOf(item), 0);
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
