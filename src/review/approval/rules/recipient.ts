// An entry that is new, or that changes hands, is looked at by the catalogue's maintainers, and is listed under nobody by a stranger.

import type { Facts, TouchedEntry } from '../facts.ts';
import { type Author, ownersOf } from '../people.ts';
import { askMaintainers, forbid, type Verdict } from '../verdict.ts';

/** Looks at whose the entry is to be. */
export function* recipient({ id, kind, before, after }: TouchedEntry, author: Author, facts: Facts): Iterable<Verdict> {
  if (after === undefined) return;
  if (before !== undefined) {
    if (before.supplier !== after.supplier) yield askMaintainers(`${id} goes to another supplier`);
    return;
  }
  yield askMaintainers(`${id} is new`);
  if (kind !== 'capability' || author.isCatalogueMaintainer) return;
  for (const owner of ownersOf(id, after, facts).filter((one) => !author.speaksFor(one)))
    yield forbid(`${id} is listed under ${owner}: the author is no maintainer there in the base commit.`);
}
