// A header → where in it a text of some sort stands.

import { pointerInto } from '../text/pointer.ts';

/** JSON Pointers of the texts in a value for which `wanted` holds, in order, however deep. */
export function textsWhere(value: unknown, wanted: (text: string) => boolean): readonly string[] {
  if (typeof value === 'string') return wanted(value) ? HERE : NONE;
  if (typeof value !== 'object' || value === null) return NONE;
  const found: string[] = [];
  for (const [key, inside] of Object.entries(value)) {
    for (const rest of textsWhere(inside, wanted)) found.push(`${pointerInto('', key)}${rest}`);
  }
  return found;
}

const HERE = [''];
const NONE: readonly string[] = [];
