// A report on a commit → one comment on the open proposal that ends in that commit: written once, then kept up to date.

import { commentText, MARK } from './commentText.ts';
import type { Speech, Target } from './speech.ts';

/** What became of the comment. */
export type Written = 'written' | 'updated' | 'no open proposal';

/** Writes or updates the comment. Throws where the forge refuses. */
export async function writeComment(speech: Speech, target: Target, report: string): Promise<Written> {
  const proposal = await speech.proposal(target);
  if (proposal === undefined) return 'no open proposal';
  const body = commentText(report, target.head);
  const own = await speech.own(target, proposal, MARK);
  if (own === undefined) {
    await speech.write(target, proposal, body);
    return 'written';
  }
  await speech.update(target, proposal, own, body);
  return 'updated';
}
