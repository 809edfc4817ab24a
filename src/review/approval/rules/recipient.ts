// An entry that is new, or that changes hands, needs the word of those to whom it goes.

import type { Facts, TouchedEntry } from '../facts.ts';
import { type Author, ownersOf } from '../people.ts';
import { ask, askMaintainers, forbid, type Verdict } from '../verdict.ts';

/** Holds the owners that an entry is to have against those it had. */
export function* recipient(entry: TouchedEntry, author: Author, facts: Facts): Iterable<Verdict> {
  const { id, kind, before, after } = entry;
  if (after === undefined) return;
  const isNew = before === undefined;
  if (isNew) yield askMaintainers(`${id} is new`);
  if (kind === 'supplier' || kind === 'organisation') return;
  if (!isNew && supplierOf(before) !== supplierOf(after)) yield askMaintainers(`${id} goes to another supplier`);
  const had = ownersOf(entry.from ?? id, before, facts);
  const gained = ownersOf(id, after, facts).filter((owner) => !had.includes(owner) && !author.speaksFor(owner));
  for (const owner of gained) {
    const isGuest = kind === 'capability' && isNew && !author.isCatalogueMaintainer;
    if (isGuest) yield forbid(`${id} is listed under ${owner}: the author is no maintainer there in the base commit.`);
    else if (kind === 'capability') yield ask(owner, `${id} is to become its entry`);
  }
}

function supplierOf({ supplier }: { readonly supplier?: string }): string | undefined {
  return supplier;
}
