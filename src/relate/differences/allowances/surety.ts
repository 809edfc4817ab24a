// Two unequal statements → whether somebody surely holds to each of them.

import type { Allowance, Case } from '../case.ts';
import { type Extent, haveCommon, isImpossible } from '../extent.ts';
import { listed, named } from '../words.ts';

/** What we read into a wording may be wrong, and a conflict must not rest on it. */
export function readIn({ a, b }: Case): Allowance | undefined {
  if (!areTogether(a.stated, b.stated)) return undefined;
  const unsure = listed([a, b].filter(({ needs }) => needs.some(({ basis }) => basis !== 'stated')).map(named), 'and');
  return {
    because: `It was read into the wording of ${unsure}, and not said there outright.`,
    resolution: `Ask what is meant in ${unsure}.`,
  };
}

/** What a body only wishes for gives way to what another cannot do without. */
export function optional({ a, b }: Case): Allowance | undefined {
  if (!areTogether(a.binding, b.binding)) return undefined;
  return {
    because: 'One side could do without what it asks for.',
    resolution: 'Ask for what the other side cannot do without.',
  };
}

/** A statement that nothing can meet is a fault of its own, whatever others say. */
export function impossible({ a, b }: Case): Allowance | undefined {
  const torn = [a, b].find(({ extent }) => isImpossible(extent));
  if (!torn) return undefined;
  return {
    because: `The needs of ${named(torn)} cannot all be met at once, whatever others need.`,
    resolution: `Settle first what ${named(torn)} asks for.`,
  };
}

/** A difference between bodies needs two bodies. */
export function nobody({ a, b }: Case): Allowance | undefined {
  const unclaimed = [a, b].find(({ requirement }) => !requirement.header['raised-by']?.length);
  if (!unclaimed) return undefined;
  return {
    because: `The source of ${named(unclaimed)} names no body that asks for it.`,
    resolution: `Find out who asks for ${named(unclaimed)}.`,
  };
}

/** Whether two sides get on, or one of them does not say anything. */
function areTogether(a: Extent | undefined, b: Extent | undefined): boolean {
  return !a || !b || haveCommon(a, b);
}
