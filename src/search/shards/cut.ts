// A sorted list → the ranges in which it is written, one file each, of about the size that is wanted.

import { separatorOf } from './ranges.ts';

/** How a list becomes files. */
export interface Cutting<T> {
  /** The text by which the list is sorted. */
  readonly textOf: (item: T) => string;
  /** About how many bytes an item has, only in proportion to the others. */
  readonly sizeOf: (item: T) => number;
  /** The bytes of a file with these items. */
  readonly encode: (items: readonly T[]) => Uint8Array;
  /** About how many bytes a file has at most; `Infinity` makes one file of all; none leaves it to the length of the list. */
  readonly target: number | undefined;
}

/** How many trial files tell how large the rest will be. */
const TRIALS = 16;

/** No file is cut smaller by itself: what a request costs by itself would come to more than what it brings. */
const LEAST = 1024;

/** The ranges, in order. Only whole items are cut, so that one large item makes a large file. */
export function cut<T>(items: readonly T[], { sizeOf, textOf, encode, target }: Cutting<T>): T[][] {
  if (items.length === 0) return [];
  if (target === Number.POSITIVE_INFINITY) return [[...items]];
  const measured = { ends: endsOf(items.map(sizeOf)), separators: separatorLengths(items.map(textOf)) };
  const trial = rangesOf(items, measured, (target ?? LEAST) * 2);
  const share = bytesPerSize(trial, { sizeOf, encode });
  const total = share * (measured.ends.at(-1) ?? 0);
  return rangesOf(items, measured, (target ?? targetFor(total)) / share);
}

/**
 * Every search reads the separators, which are one or two bytes for each file, and a few files. Together they are least where a file
 * has about as many bytes as the root of seven tenths of all.
 */
function targetFor(total: number): number {
  return Math.max(LEAST, Math.sqrt(0.7 * total));
}

/** What is known of the items of a list. */
interface Measured {
  /** The size of so many items from the first. */
  readonly ends: readonly number[];
  /** How long the text must be that parts an item from the one before it. */
  readonly separators: readonly number[];
}

function endsOf(sizes: readonly number[]): number[] {
  let end = 0;
  return [0, ...sizes.map((size) => (end += size))];
}

function separatorLengths(texts: readonly string[]): number[] {
  return texts.map((text, place) => separatorOf(texts[place - 1] ?? '', text).length);
}

/** In the mean of some trial files from all parts of the list. */
function bytesPerSize<T>(
  trial: readonly (readonly T[])[],
  { sizeOf, encode }: Pick<Cutting<T>, 'sizeOf' | 'encode'>,
): number {
  const step = Math.ceil(trial.length / TRIALS);
  const chosen = trial.filter((_, place) => place % step === 0);
  const bytes = chosen.reduce((sum, items) => sum + encode(items).length, 0);
  return bytes / chosen.flat().reduce((sum, item) => sum + sizeOf(item), 0);
}

/** Ranges of a size within `most`, but never empty. */
function rangesOf<T>(items: readonly T[], measured: Measured, most: number): T[][] {
  const ranges: T[][] = [];
  for (let start = 0; start < items.length; ) {
    const end = endOf(measured, start, most);
    ranges.push(items.slice(start, end));
    start = end;
  }
  return ranges;
}

/** Where a range ends: of all places in its second half the last that is told in the fewest letters, which takes half the manifest. */
function endOf({ ends, separators }: Measured, start: number, most: number): number {
  const sizeTo = (end: number): number => (ends[end] ?? 0) - (ends[start] ?? 0);
  const count = separators.length;
  let last = start + 1;
  while (last < count && sizeTo(last + 1) <= most) last += 1;
  let best = last;
  if (last === count) return count;
  for (let end = last - 1; end > start && sizeTo(end) >= most / 2; end -= 1)
    if ((separators[end] ?? 0) < (separators[best] ?? 0)) best = end;
  return best;
}

/** The list in parts of `each` items, the last with what is left. */
export function inEqualParts<T>(items: readonly T[], each: number): T[][] {
  const count = Math.ceil(items.length / each);
  return Array.from({ length: count }, (_, part) => items.slice(part * each, (part + 1) * each));
}
