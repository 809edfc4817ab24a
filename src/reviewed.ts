// Two revisions, and what a forge recorded of the change between them → its review: how a change comes before those who approve it.

import { compare } from './compare.ts';
import { changedBetween } from './history/changed.ts';
import type { FullDate } from './model/date.ts';
import { UnreadableFolder } from './read/files.ts';
import { type Given, recordedIn } from './review/approval/recorded.ts';
import type { Review } from './review/review.ts';

/** Which change is meant, and what is known of it. */
export interface Reviewing {
  /** The folder of the catalogue. */
  readonly folder: string;
  readonly base: string;
  readonly head: string;
  /** As the forge knows them; null where nobody says. */
  readonly author: string | null;
  readonly asOf: FullDate;
  /** What a job of the forge wrote down of reviews, pushes, teams and proofs (docs/approval.md). */
  readonly recorded?: string | undefined;
}

/** Reviews the change. Throws UnreadableFolder where the catalogue is in no repository. */
export async function reviewBetween(reviewing: Reviewing): Promise<Review> {
  const { folder, base, head, author, asOf, recorded } = reviewing;
  const given: Given = recorded === undefined ? { unknown: [] } : recordedIn(recorded);
  const changed = await changedBetween(folder, base, head);
  if (!changed) throw new UnreadableFolder(`The folder "${folder}" is not there, or in no git repository.`);
  return compare({ ...changed, ...given, unknown: [...changed.unknown, ...given.unknown], author, asOf });
}
