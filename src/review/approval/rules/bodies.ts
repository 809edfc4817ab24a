// What several bodies say together needs the word of each.

import type { Facts, TouchedEntry } from '../facts.ts';
import { type Author, ownersOf } from '../people.ts';
import { ask, type Verdict } from '../verdict.ts';

/** Asks each body that a requirement names as confirming it, before the change or after, unless the author speaks for it. */
export function* bodies(entry: TouchedEntry, author: Author, facts: Facts): Iterable<Verdict> {
  const { id, kind, before, after } = entry;
  if (kind !== 'requirement') return;
  const had = before?.standing === 'confirmed' ? ownersOf(id, before, facts) : [];
  const gains = after?.standing === 'confirmed' ? ownersOf(id, after, facts) : [];
  for (const body of new Set([...had, ...gains])) {
    if (author.speaksFor(body)) continue;
    yield ask(body, had.includes(body) ? `${id} is a requirement that it has confirmed` : toCountAsConfirmed(id));
  }
}

/** Why somebody is asked for a confirmation in their name. */
export function toCountAsConfirmed(id: string): string {
  return `${id} is to count as confirmed by it`;
}
