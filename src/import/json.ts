// Parsed JSON of which nothing is known → its parts, each of the type that is asked for or left out.

/** An object of a JSON file. */
export type Json = Readonly<Record<string, unknown>>;

/** The value as an object; undefined where it is none. */
export function asObject(value: unknown): Json | undefined {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Json) : undefined;
}

/** What stands at the end of a path of keys. @example at({ a: { b: 1 } }, 'a', 'b') // 1 */
export function at(value: unknown, ...path: readonly string[]): unknown {
  let found = value;
  for (const key of path) {
    const object = asObject(found);
    found = object && Object.hasOwn(object, key) ? object[key] : undefined;
  }
  return found;
}

/** The object at the end of a path. */
export function objectAt(value: unknown, ...path: readonly string[]): Json | undefined {
  return asObject(at(value, ...path));
}

/** The objects of the list at the end of a path; none where there is no list. */
export function objectsAt(value: unknown, ...path: readonly string[]): readonly Json[] {
  const list = at(value, ...path);
  return Array.isArray(list) ? present(list.map(asObject)) : [];
}

/** The values that there are. @example present([1, undefined]) // [1] */
export function present<T>(values: readonly (T | undefined)[]): T[] {
  return values.filter((value) => value !== undefined) as T[];
}

/** The text at the end of a path; "" where there is none. */
export function textAt(value: unknown, ...path: readonly string[]): string {
  const text = at(value, ...path);
  return typeof text === 'string' ? text : '';
}

/** The texts of the list at the end of a path. */
export function textsAt(value: unknown, ...path: readonly string[]): readonly string[] {
  const list = at(value, ...path);
  return Array.isArray(list) ? list.filter((each) => typeof each === 'string') : [];
}

/** The number at the end of a path; text is no number, and nothing is less than nothing. */
export function numberAt(value: unknown, ...path: readonly string[]): number | undefined {
  const number = at(value, ...path);
  return typeof number === 'number' && Number.isFinite(number) && number >= 0 ? number : undefined;
}
