// Two lists → what the second has more, and what it has less.

/** What opened and what closed. */
export interface Delta<T> {
  readonly opened: readonly T[];
  readonly closed: readonly T[];
}

/** The items that only the later list has, and those that only the earlier one has; `keyOf` tells items apart. */
export function delta<T>(before: readonly T[], after: readonly T[], keyOf: (item: T) => string): Delta<T> {
  return { opened: without(after, before, keyOf), closed: without(before, after, keyOf) };
}

function without<T>(items: readonly T[], others: readonly T[], keyOf: (item: T) => string): T[] {
  const known = new Set(others.map(keyOf));
  return items.filter((item) => !known.has(keyOf(item)));
}
