// An offset in a text → its line and column.

import type { Place } from '../model/finding.ts';

/** Tells the place of an offset. */
export type Ruler = (offset: number) => Place;

/** Measures `text` once, so that many offsets can be told quickly; columns count code points. */
export function rulerOf(text: string): Ruler {
  const starts = lineStarts(text);
  return (offset) => {
    const line = lastAtOrBefore(starts, offset);
    return { line: line + 1, column: codePoints(text.slice(starts[line], offset)) + 1 };
  };
}

/** Kept for as long as its text, and so in little room. */
function lineStarts(text: string): Int32Array {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return Int32Array.from(starts);
}

function lastAtOrBefore(starts: Int32Array, offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

function codePoints(text: string): number {
  let count = 0;
  for (const _ of text) count++;
  return count;
}
