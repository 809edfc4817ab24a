// Two unequal statements → whether what they are about leaves room for both.

import type { Allowance, Case } from '../case.ts';
import { areApart } from '../comparison.ts';
import { haveCommon } from '../extent.ts';
import { holdTogether } from '../nation.ts';
import { agreed } from '../resolution.ts';

/** What only a purchase has, each purchase may have its own way. */
export function contractTerm({ a }: Case): Allowance | undefined {
  if (a.scale.parameter.concerns !== 'contract') return undefined;
  return {
    because: 'It is a term of a contract, which each purchase sets for itself.',
    resolution: 'Agree on one term in a shared purchase, or let each purchase keep its own.',
  };
}

/** Neither speaks of the other's cases. */
export function otherCases(judged: Case): Allowance | undefined {
  if (!areApart(judged)) return undefined;
  return {
    because: `They are limited to different cases: ${judged.a.for}; ${judged.b.for}.`,
    resolution: 'One specification can state both, each for its own cases.',
  };
}

/** What the law of one nation asks for need not hold in another. */
export function otherNation(judged: Case): Allowance | undefined {
  if (holdTogether(judged.ground.catalogue, judged)) return undefined;
  return {
    because: 'They hold in different nations, or it is not stated that they hold in the same one.',
    resolution: 'One specification can state both, each for its own nation.',
  };
}

/** Of most parameters a product can serve each body in its own way. */
export function notExclusive(judged: Case): Allowance | undefined {
  const { exclusive, label } = judged.a.scale.parameter;
  if (exclusive) return undefined;
  return { because: `Of “${label}” one value does not shut out another.`, resolution: agreed(judged) };
}

/** Bodies that can agree on a value are not in conflict. */
export function somethingInCommon(judged: Case): Allowance | undefined {
  if (!haveCommon(judged.a.extent, judged.b.extent)) return undefined;
  return { because: 'They differ, and there is a value that serves both.', resolution: agreed(judged) };
}
