// What police bodies say stands out of suppliers' reach.

import type { Facts, TouchedEntry } from '../facts.ts';
import { type Author, ownersOf } from '../people.ts';
import { forbid, type Verdict } from '../verdict.ts';

/** A supplier's maintainer changes no organisation and no requirement, unless speaking for that body too. */
export function* policeBody(entry: TouchedEntry, author: Author, facts: Facts): Iterable<Verdict> {
  const { id, kind, before, from = id } = entry;
  if (before === undefined || !author.isSupplier || author.isCatalogueMaintainer) return;
  if (kind !== 'organisation' && kind !== 'requirement') return;
  if (ownersOf(from, before, facts).some(author.speaksFor)) return;
  yield forbid(`${from} is the word of a police body: a supplier's maintainer may not change it.`);
}
