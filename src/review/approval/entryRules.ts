// An entry that a change touches → what the rules of approval say of it, in the order of this list.

import type { Facts, TouchedEntry } from './facts.ts';
import type { Author } from './people.ts';
import { bodies } from './rules/bodies.ts';
import { claim } from './rules/claim.ts';
import { confirmation } from './rules/confirmation.ts';
import { disputable } from './rules/disputable.ts';
import { owner } from './rules/owner.ts';
import { policeBody } from './rules/policeBody.ts';
import { recipient } from './rules/recipient.ts';
import { trace } from './rules/trace.ts';
import { uses } from './rules/uses.ts';
import type { Verdict } from './verdict.ts';

/** A rule of approval for one entry. */
export type EntryRule = (entry: TouchedEntry, author: Author, facts: Facts) => Iterable<Verdict>;

/** Every one of them is asked: what forbids outweighs all else, and approvals add up. */
export const ENTRY_RULES: readonly EntryRule[] = [
  owner,
  recipient,
  policeBody,
  bodies,
  uses,
  confirmation,
  claim,
  disputable,
  trace,
];
