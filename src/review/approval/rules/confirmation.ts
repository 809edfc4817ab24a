// Only those whom an entry is about confirm it.

import type { Facts, TouchedEntry } from '../facts.ts';
import { type Author, ownersOf } from '../people.ts';
import { ask, askMaintainers, forbid, type Verdict } from '../verdict.ts';
import { toCountAsConfirmed } from './bodies.ts';

/** An entry becomes confirmed by the hand of its owner in the base commit, or with the approval of the body that it is. */
export function* confirmation(entry: TouchedEntry, author: Author, facts: Facts): Iterable<Verdict> {
  const { id, before, after, from = id } = entry;
  const isConfirmed = after?.standing === 'confirmed';
  if (before?.standing === after?.standing || after === undefined) return;
  if (before !== undefined) yield askMaintainers(`the standing of ${id} changes`);
  if (!isConfirmed || isFirstClaim(entry)) return;
  const owners = ownersOf(from, after, facts);
  if (owners.some(author.speaksFor)) return;
  // For a supplier the catalogue's maintainers stand in, so that its own word cannot be asked for: it confirms by its own hand.
  const body = owners.find((owner) => owner.startsWith('organisation/'));
  if (body !== undefined && author.isCatalogueMaintainer) yield ask(body, toCountAsConfirmed(id));
  else yield forbid(`${id} cannot be confirmed by this author: those whom it is about confirm it.`);
}

/** Whether a supplier or organisation gets maintainers for the first time. */
export function isFirstClaim({ before, after }: TouchedEntry): boolean {
  return (before?.maintainers ?? []).length === 0 && (after?.maintainers ?? []).length > 0;
}
