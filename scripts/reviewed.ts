// The options of the commands that look at a change → the review of it, read from git and from what the forge recorded.

import { asOf } from '../src/history/asOf.ts';
import { hasErrors } from '../src/model/finding.ts';
import type { Review } from '../src/review/review.ts';
import { reviewBetween } from '../src/reviewed.ts';
import { Misuse } from './command.ts';
import { dayGiven } from './day.ts';
import { textOf } from './files.ts';
import { AS_OF, CATALOGUE } from './options.ts';

/** The options that say which change is meant. */
export const CHANGE = {
  base: { type: 'string', of: 'REV', says: 'the branch or commit that the change is to go into', isNeeded: true },
  head: { type: 'string', default: 'HEAD', of: 'REV', says: 'the last commit of the change' },
  author: {
    type: 'string',
    of: 'HANDLE',
    says: 'who made it, as the forge knows them; without it nothing is allowed',
  },
  facts: {
    type: 'string',
    of: 'FILE',
    says: 'what the forge recorded: reviews, pushes, teams, proofs (docs/approval.md)',
  },
  catalogue: CATALOGUE,
  'as-of': AS_OF,
} as const;

/** The values of those options. */
export interface ChangeValues {
  readonly base?: string | undefined;
  readonly head: string;
  readonly author?: string | undefined;
  readonly facts?: string | undefined;
  readonly catalogue: string;
  readonly 'as-of'?: string | undefined;
}

/** Reviews the change. Throws Misuse where it is not said which, and UnreadableFolder where the catalogue is in no repository. */
export async function reviewed({ base, author, facts, catalogue: folder, ...on }: ChangeValues): Promise<Review> {
  if (base === undefined) throw new Misuse('Expected --base with a branch or commit.');
  const { date } = await asOf(folder, dayGiven(on['as-of']));
  const recorded = facts === undefined ? undefined : textOf(facts);
  return reviewBetween({ folder, base, head: on.head, author: author ?? null, asOf: date, recorded });
}

/** The exit code of the commands that judge a change: 0 where it is allowed and brings no error in. */
export function exitCodeOf({ decision, findings }: Review): number {
  return decision.allowed && !hasErrors(findings) ? 0 : 1;
}
