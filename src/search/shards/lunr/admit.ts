// The required and prohibited clauses of a query → which documents may answer it at all.

import type { LookedUp } from './lookup.ts';

/** For each document 1 where it has something of every required clause and nothing that is prohibited, else 0. */
export function admitted(clauses: readonly LookedUp[], documentCount: number): Uint8Array {
  refuseEmpty(clauses);
  const isAdmitted = new Uint8Array(documentCount).fill(1);
  for (const lookedUp of clauses) {
    const { isRequired, isProhibited, fields } = lookedUp.clause;
    if (isProhibited) keep(isAdmitted, having(lookedUp, documentCount), 0);
    if (isRequired && fields.length > 0) keep(isAdmitted, having(lookedUp, documentCount), 1);
  }
  return isAdmitted;
}

/** lunr throws where a required word is one like "the", unless its fields had another required clause before. */
function refuseEmpty(clauses: readonly LookedUp[]): void {
  const fields = new Set<number>();
  for (const { clause } of clauses.filter((one) => one.clause.isRequired)) {
    if (clause.terms.length === 0 && clause.fields.some((field) => !fields.has(field)))
      throw new Error('Unexpected required clause that says nothing, expected one with a word that is indexed.');
    for (const field of clause.fields) fields.add(field);
  }
}

function keep(isAdmitted: Uint8Array, has: Uint8Array, wanted: 0 | 1): void {
  for (let document = 0; document < has.length; document += 1) {
    if (has[document] !== wanted) isAdmitted[document] = 0;
  }
}

/** Which documents have any of a clause's terms in any of its fields. */
function having({ clause, found, isHopeless }: LookedUp, documentCount: number): Uint8Array {
  const has = new Uint8Array(documentCount);
  if (isHopeless) return has;
  for (const { lists } of found) {
    for (const field of clause.fields) {
      for (const document of lists.get(field)?.documents ?? []) has[document] = 1;
    }
  }
  return has;
}
