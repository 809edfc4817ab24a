// The options of the commands that look at a change → the review of it, read from git and from what the forge recorded.

import { compare } from '../src/compare.ts';
import { asOf } from '../src/history/asOf.ts';
import { changedBetween } from '../src/history/changed.ts';
import { hasErrors } from '../src/model/finding.ts';
import { UnreadableFolder } from '../src/read/files.ts';
import { type Given, recordedIn } from '../src/review/approval/recorded.ts';
import type { Review } from '../src/review/review.ts';
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

/**
 * Reviews the change; `recorded` is what the forge recorded, where it stands in no file of its own.
 * Throws Misuse where it is not said which, and UnreadableFolder where the catalogue is in no repository.
 */
export async function reviewed(values: ChangeValues, recorded?: string): Promise<Review> {
  const { base, head, author = null, facts, catalogue: folder } = values;
  if (base === undefined) throw new Misuse('Expected --base with a branch or commit.');
  const { date } = await asOf(folder, dayGiven(values['as-of']));
  const text = facts === undefined ? recorded : textOf(facts);
  const given: Given = text === undefined ? { unknown: [] } : recordedIn(text);
  const changed = await changedBetween(folder, base, head);
  if (!changed) throw new UnreadableFolder(`The folder "${folder}" is in no git repository.`);
  const unknown = [...changed.unknown, ...given.unknown];
  return compare({ ...changed, ...given, unknown, author, asOf: date });
}

/** The exit code of the commands that judge a change: 0 where it is allowed and brings no error in. */
export function exitCodeOf({ decision, findings }: Review): number {
  return decision.allowed && !hasErrors(findings) ? 0 : 1;
}
