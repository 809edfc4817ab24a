// A header with bad spots → the same without them, so that the house rules can still look at the rest.

import { pointerInto } from '../text/pointer.ts';

/** The value less what the pointers point at; in a list the gap stays, so that its neighbours keep their places. */
export function prune(value: unknown, gone: ReadonlySet<string>, pointer = ''): unknown {
  if (gone.has(pointer)) return undefined;
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((item, index) => prune(item, gone, pointerInto(pointer, index)));
  const kept = Object.entries(value)
    .map(([key, inside]) => [key, prune(inside, gone, pointerInto(pointer, key))] as const)
    .filter(([, inside]) => inside !== undefined);
  return Object.fromEntries(kept);
}

/** The value with its lists closed up where something was taken out. */
export function withoutGaps<T>(value: T): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.filter((item) => item !== undefined).map(withoutGaps) as T;
  return Object.fromEntries(Object.entries(value).map(([key, inside]) => [key, withoutGaps(inside)])) as T;
}
