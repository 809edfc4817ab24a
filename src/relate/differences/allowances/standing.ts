// Two unequal statements → whether both still stand, and between different bodies.

import { titleOf } from '../../../model/catalogue.ts';
import type { Allowance, Case } from '../case.ts';
import { isSameBody } from '../succession.ts';
import { listed, named } from '../words.ts';

/** A body does not disagree with itself: it has changed its mind, or wants two things. */
export function ownBody({ a, b, ground: { catalogue } }: Case): Allowance | undefined {
  if (!isSameBody(catalogue, a.requirement, b.requirement)) return undefined;
  const bodies = listed(
    (b.requirement.header['raised-by'] ?? []).map((id) => titleOf(catalogue, 'organisation', id)),
    'and',
  );
  return {
    because: `Both come from ${bodies}, and it is not known which is the later word.`,
    resolution: `Ask ${bodies} which of the two holds, or whether both do.`,
  };
}

/** A later word of the same body takes back what it said of this parameter, and nothing else. */
export function changedSince({ a, b, changed }: Case): Allowance | undefined {
  const past = [a, b].find((statement) => changed.has(statement));
  const later = past && changed.get(past);
  if (!later) return undefined;
  return {
    because: `${named(past)} is not the last word on it: ${named(later)} is.`,
    resolution: `Go by ${named(later)}.`,
  };
}

/** Only what stands now can stand in the way of something. */
export function notInForce({ a, b, ground }: Case): Allowance | undefined {
  const doubtful = [a, b].find(({ requirement }) => ground.inForce(requirement) !== 'yes');
  if (!doubtful) return undefined;
  if (ground.inForce(doubtful.requirement) === 'no') {
    return { because: `${named(doubtful)} is no longer in force.`, resolution: 'Go by what is in force.' };
  }
  return {
    because: `It is not known whether ${named(doubtful)} is still in force.`,
    resolution: `Ask whether ${named(doubtful)} still stands.`,
  };
}
