// A value read anew → the same with all that is as before being the very same object, so that who draws it sees what has changed.

/** The fresh value, made of the parts of the one before wherever they hold the same. */
export function sharing<T>(before: unknown, fresh: T): T {
  if (Array.isArray(before) && Array.isArray(fresh)) {
    const items = fresh.map((item, place) => sharing(before[place], item));
    return same(before, items) ? (before as T) : (items as T);
  }
  if (!isGroup(before) || !isGroup(fresh)) return fresh;
  const parts = Object.entries(fresh).map(([name, inner]) => [name, sharing(before[name], inner)] as const);
  const isSame =
    same(Object.keys(before), Object.keys(fresh)) && parts.every(([name, inner]) => before[name] === inner);
  return isSame ? (before as T) : (Object.fromEntries(parts) as T);
}

function same(before: readonly unknown[], after: readonly unknown[]): boolean {
  return before.length === after.length && before.every((item, place) => item === after[place]);
}

function isGroup(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
