// Scored documents → the best of them, in lunr's order: by score, and where scores are equal as they were met.

import type { Scored } from '../score.ts';

/** The best `limit` documents, the best first. */
export function best({ documents, scores }: Scored, limit: number): Uint32Array {
  const isBefore = (a: number, b: number): boolean => {
    const difference = scoreAt(a) - scoreAt(b);
    return difference > 0 || (difference === 0 && a < b);
  };
  const scoreAt = (place: number): number => scores[documents[place] ?? 0] ?? 0;
  const places =
    limit < documents.length ? firstOf(documents.length, limit, isBefore) : Uint32Array.from(documents.keys());
  places.sort((a, b) => (isBefore(a, b) ? -1 : 1));
  return places.map((place) => documents[place] ?? 0);
}

/** A heap of the best so far with the worst of them on top: whatever is no better than that is passed over at once. */
function firstOf(count: number, limit: number, isBefore: (a: number, b: number) => boolean): Uint32Array {
  const heap = new Uint32Array(Math.max(0, limit)).map((_, place) => place);
  for (let at = (heap.length >>> 1) - 1; at >= 0; at -= 1) sink(heap, at, isBefore);
  for (let place = heap.length; place < count && heap.length > 0; place += 1) {
    if (!isBefore(place, heap[0] ?? 0)) continue;
    heap[0] = place;
    sink(heap, 0, isBefore);
  }
  return heap;
}

/** Moves a place down until neither of the two below it is worse. */
function sink(heap: Uint32Array, start: number, isBefore: (a: number, b: number) => boolean): void {
  const at = (place: number): number => heap[place] ?? 0;
  for (let place = start; ; ) {
    const left = 2 * place + 1;
    if (left >= heap.length) return;
    const worse = left + 1 < heap.length && isBefore(at(left), at(left + 1)) ? left + 1 : left;
    if (isBefore(at(worse), at(place))) return;
    [heap[place], heap[worse]] = [at(worse), at(place)];
    place = worse;
  }
}
