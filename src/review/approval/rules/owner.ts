// An entry that has an owner is changed by that owner or by the catalogue's maintainers; what nobody has claimed, by anyone who is approved.

import type { Facts, TouchedEntry } from '../facts.ts';
import { type Author, ownersOf } from '../people.ts';
import { ask, askMaintainers, forbid, tell, type Verdict } from '../verdict.ts';

/** Holds the author against the owners of the entry in the base commit. */
export function* owner(entry: TouchedEntry, author: Author, facts: Facts): Iterable<Verdict> {
  const { id, before } = entry;
  if (before === undefined) return;
  const owners = ownersOf(entry.from ?? id, before, facts);
  const own = owners.filter(author.speaksFor);
  if (own.length > 0) {
    yield tell(`The author is a maintainer of ${own.join(' and ')} in the base commit.`);
    yield ask(own[0] ?? id, `${id} is its own entry, and nobody approves their own change`);
  } else if (author.isCatalogueMaintainer) {
    yield tell("The author is one of the catalogue's maintainers in the base commit.");
    yield askMaintainers(
      `${id} is changed by one of the catalogue's maintainers, and nobody approves their own change`,
    );
  } else if (isOpen(entry, owners)) {
    yield askMaintainers(`${id} was recorded from public sources and nobody has claimed it`);
  } else {
    const whose = owners.length > 0 ? `the maintainers of ${owners.join(' and ')}` : 'those whom it is about';
    yield forbid(`${entry.from ?? id} is for ${whose} to change: the author is none of them in the base commit.`);
  }
}

/** What was recorded and has no owner. A recorded requirement stays open even where its body has joined. */
function isOpen({ kind, before }: TouchedEntry, owners: readonly string[]): boolean {
  return before?.standing !== 'confirmed' && (kind === 'requirement' || owners.length === 0);
}
