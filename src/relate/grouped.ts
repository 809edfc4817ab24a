// A list → its groups in the order in which they first occur.

/** The items by what `key` says of them. @example grouped([1, 2, 3], (n) => n % 2) // Map { 1 => [1, 3], 0 => [2] } */
export function grouped<T, K>(items: readonly T[], key: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const same = groups.get(key(item));
    if (same) same.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
