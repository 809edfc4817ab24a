// A file that came by mail → a branch, with its check and its review; or why it is not taken: how what is sent comes in.

import { formNotes, hasForm } from './change/format.ts';
import { compare } from './compare.ts';
import { changedBetween } from './history/changed.ts';
import type { FullDate } from './model/date.ts';
import { type Finding, hasErrors } from './model/finding.ts';
import { NotTaken } from './receive/brought.ts';
import { machineForm } from './receive/machineForm.ts';
import { type Received, type Receiving, receive } from './receive/receive.ts';
import { toldOf } from './receive/told.ts';
import { escapeControls } from './report/escape.ts';
import { renderFindings } from './report/text.ts';
import { machineForm as reviewForm } from './review/machineForm.ts';
import { renderReview } from './review/markdown/markdown.ts';
import type { Review } from './review/review.ts';
import { wordingFor } from './site/reviewWording.ts';

/** What is received, by whom it is to be reviewed, and as of which day. */
export interface Taking extends Receiving {
  /** The handle that the review is to go by. */
  readonly author: string | null;
  readonly asOf: FullDate;
}

/** What came of it. */
export type Taken =
  | { readonly notTaken: NotTaken }
  | { readonly received: Received; readonly review: Review; readonly notes: readonly Finding[] };

/** Takes a file in. Throws only where the program is at fault. */
export async function take({ author, asOf, ...receiving }: Taking): Promise<Taken> {
  try {
    const received = await receive(receiving);
    const changed = await changedBetween(receiving.folder, received.base, received.head);
    if (!changed) throw new Error(`The branch ${received.branch} cannot be read.`);
    const review = compare({ ...changed, author, asOf });
    return { received, review, notes: changed.headFiles.filter((raw) => hasForm(raw.file)).flatMap(formNotes) };
  } catch (error) {
    if (error instanceof NotTaken) return { notTaken: error };
    throw error;
  }
}

/** Whether it was taken, with no error in it. */
export function isFine(taken: Taken): boolean {
  return 'received' in taken && !hasErrors(taken.review.findings);
}

/** What came of it, for people. */
export function renderTaken(taken: Taken): string {
  if ('notTaken' in taken) return `Not taken: ${escapeControls(taken.notTaken.message)} ${taken.notTaken.hint}\n`;
  const { received, review, notes } = taken;
  return `${toldOf(received)}\n${renderFindings([...review.findings, ...notes])}${renderReview(review, { wording: wordingFor(review) })}`;
}

/** What came of it, for programs. */
export function takenForm(taken: Taken): object {
  if ('notTaken' in taken) return { notTaken: { message: taken.notTaken.message, hint: taken.notTaken.hint } };
  const { received, review, notes } = taken;
  return { notTaken: null, ...machineForm(received), notes, review: reviewForm(review) };
}
