// A header → where in it a text of some sort stands.

import { pointerInto } from './pointer.ts';

/** JSON Pointers of the texts in a value for which `wanted` holds, in order, however deep. */
export function textsWhere(value: unknown, wanted: (text: string) => boolean): string[] {
  if (typeof value === 'string') return wanted(value) ? [''] : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) =>
    textsWhere(inside, wanted).map((rest) => `${pointerInto('', key)}${rest}`),
  );
}
