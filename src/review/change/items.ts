// Two lists → the items that came and went, those that changed, and whether the rest was only put in another order.

import type { Value } from '../../model/source.ts';
import { isMapping, isSame, keyOf, type Mapping } from './value.ts';

/** How two lists differ. */
export interface ItemChanges {
  readonly added: readonly Value[];
  readonly removed: readonly Value[];
  /** Mappings that are still there, but say something else. */
  readonly changed: readonly { readonly before: Mapping; readonly after: Mapping }[];
  /** How many stayed as they were. */
  readonly kept: number;
  /** Whether those that stayed stand in another order. */
  readonly isReordered: boolean;
}

/** Compares two lists; an item that merely moved is neither new nor gone. */
export function itemChanges(before: readonly Value[], after: readonly Value[]): ItemChanges {
  const [old, now] = [before.map(keyOf), after.map(keyOf)];
  const gone = leftOver(before, old, now);
  const came = leftOver(after, now, old);
  const changed = pairs(gone, came);
  const [left, right] = [
    new Set<Value>(changed.map((one) => one.before)),
    new Set<Value>(changed.map((one) => one.after)),
  ];
  const common = (keys: readonly string[], others: readonly string[]) =>
    keys.filter((key) => others.includes(key)).join('\n');
  return {
    added: came.filter((item) => !right.has(item)),
    removed: gone.filter((item) => !left.has(item)),
    changed,
    kept: after.length - came.length,
    isReordered: common(old, now) !== common(now, old),
  };
}

/** The items whose key the other list has less often. */
function leftOver(items: readonly Value[], keys: readonly string[], others: readonly string[]): Value[] {
  const counts = new Map<string, number>();
  for (const key of others) counts.set(key, (counts.get(key) ?? 0) + 1);
  return items.filter((_, index) => {
    const count = counts.get(keys[index] ?? '') ?? 0;
    counts.set(keys[index] ?? '', count - 1);
    return count <= 0;
  });
}

/** Items that went and items that came and are the same thing: at least half of what they say is alike. */
function pairs(gone: readonly Value[], came: readonly Value[]): { before: Mapping; after: Mapping }[] {
  const free = new Set(came.filter(isMapping));
  return gone.filter(isMapping).flatMap((before) => {
    const [best] = [...free].sort((a, b) => likeness(before, b) - likeness(before, a));
    if (!best || likeness(before, best) < 0.5) return [];
    free.delete(best);
    return [{ before, after: best }];
  });
}

function likeness(a: Mapping, b: Mapping): number {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].filter((key) => isSame(a[key], b[key])).length / keys.size;
}
