// Approvals that are needed and reviews that were recorded → whether all has been given, for the change as it stands now.

import type { Approval, Facts, Review } from './facts.ts';
import { isHandle, isSameHandle } from './handles.ts';
import { approversOf } from './people.ts';

/** Whether each approval was given by somebody who may, and none of those who may asks for changes. */
export function isApproved(approvals: readonly Approval[], facts: Facts): boolean {
  if (approvals.length === 0 || facts.recorded === undefined) return false;
  return approvals.every((approval) => isGiven(approval, facts));
}

function isGiven(approval: Approval, facts: Facts): boolean {
  const approvers = approversOf(approval, facts);
  const words = lastWords(facts.recorded?.reviews ?? []).filter(({ by }) =>
    approvers.some((approver) => isSameHandle(approver, by)),
  );
  if (words.some(({ state }) => state === 'changes-requested')) return false;
  return words.some((review) => review.state === 'approved' && isOfNow(review, facts));
}

/** The last word of each person; a mere comment takes back nothing, and a name that no forge gives out takes nobody's word. */
function lastWords(reviews: readonly Review[]): Review[] {
  const words = new Map<string, Review>();
  const inTime = reviews.filter(({ by, state }) => isHandle(by) && state !== 'commented').toSorted(byTime);
  for (const review of inTime) words.set(review.by.toLowerCase(), review);
  return [...words.values()];
}

/** A push voids what was approved before it: the commit must be the last one, and the word later than the push. */
function isOfNow({ commit, at }: Review, { head, recorded }: Facts): boolean {
  const pushed = Date.parse(recorded?.pushed ?? '');
  return head !== null && commit === head && Date.parse(at) >= pushed;
}

/** Of two words in the same second the one that is no approval counts, as the order of the list says nothing. */
function byTime(a: Review, b: Review): number {
  return Date.parse(a.at) - Date.parse(b.at) || Number(b.state === 'approved') - Number(a.state === 'approved');
}
