// What was received → its JSON, for other programs.

import type { Received } from './receive.ts';

const CHANGES: Readonly<Record<string, string>> = { A: 'added', M: 'changed', D: 'removed' };

/** The branch, and what is on it; `known` is true where the same was received before. */
export function machineForm({ branch, isKnown, base, head, authors, touched, leftOut }: Received) {
  return {
    branch,
    base,
    head,
    known: isKnown,
    authors: authors.map(({ name, address }) => ({ name, address })),
    files: touched.map(({ path, letter }) => ({ path, change: CHANGES[letter] ?? letter })),
    leftOut,
  };
}
