// A review → what a forge's job leaves of it: a comment for people, the findings for machines, a summary.

import type { Outcome } from './report/outcome.ts';
import { report } from './report/report.ts';
import { renderSummary } from './report/summary.ts';
import { machineForm } from './review/machineForm.ts';
import { renderReview } from './review/markdown/markdown.ts';
import type { Review } from './review/review.ts';
import { wordingFor } from './site/reviewWording.ts';

/** The new findings of a change, as reports take them; `folder` is the catalogue's in the repository. */
export function proposalOutcome({ findings, change }: Review, folder: string): Outcome {
  return { findings, asOf: change.asOf, because: 'the day of the check', folder };
}

/** The text of each file by its name. */
export function proposalFiles(review: Review, outcome: Outcome): ReadonlyMap<string, string> {
  return new Map([
    ['comment.md', renderReview(review, { wording: wordingFor(review) })],
    ['review.json', `${JSON.stringify(machineForm(review))}\n`],
    ['findings.sarif', report('sarif', outcome)],
    ['findings.gitlab.json', report('gitlab', outcome)],
  ]);
}

/** In characters: a forge takes a summary of one MiB, findings and all. */
const ROOM = 300_000;

/** All of it on one page: what the change means, and every finding, for which marks on lines may have no room. */
export function proposalSummary(review: Review, outcome: Outcome): string {
  const findings = renderSummary(outcome) || '### No new findings';
  return renderReview(review, { room: ROOM, findings, wording: wordingFor(review) });
}
