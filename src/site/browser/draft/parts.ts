// A draft's needs → those that are compared: "all of these" is one need for each of them, as entries have it.

import type { Need } from '../../../model/entry.generated.ts';
import type { Draft } from '../../../relate/draft/consider.ts';

const KNOWN = new WeakMap<Need, readonly Need[]>();

/** The parts of one need; the same need has the same parts, so that what stays is worked out once. */
export function partsOf(need: Need): readonly Need[] {
  const known = KNOWN.get(need) ?? split(need);
  KNOWN.set(need, known);
  return known;
}

/** The draft with its needs in parts. */
export function inParts({ needs, ...rest }: Draft): Draft {
  return needs ? { ...rest, needs: needs.flatMap(partsOf) } : rest;
}

function split(need: Need): readonly Need[] {
  const { operator, value } = need;
  if (operator !== 'includes' || !Array.isArray(value) || value.length < 2) return [need];
  return value.map((level) => ({ ...need, value: [level] }));
}
