// Clauses as lunr takes them → what the whole of lunr would answer, from the files that the clauses need.

import type { Parameters } from '../manifest.ts';
import { type Scored, scored, type Touch } from '../score.ts';
import type { Terms } from '../terms.ts';
import { admitted } from './admit.ts';
import { best } from './best.ts';
import { type Clause, fullClause } from './clause.ts';
import { type LookedUp, lookedUp } from './lookup.ts';

/** The terms of an index, and what their weights are worked out from. */
export interface TermIndex {
  readonly terms: Terms;
  readonly parameters: Parameters;
}

/** What answers a query. */
export interface Answered {
  /** How many documents answer it in all. */
  readonly total: number;
  /** The best of them, in the order of lunr. */
  readonly results: readonly { readonly document: number; readonly score: number }[];
}

/** What full lunr answers to the same clauses; the best `limit`. Throws where a clause asks for what no query can. */
export async function queryAsLunr(
  { terms, parameters }: TermIndex,
  clauses: readonly Clause[],
  limit = Number.POSITIVE_INFINITY,
): Promise<Answered> {
  const full = clauses.map((clause) => fullClause(clause, parameters.fields));
  const all = await Promise.all(full.map((clause) => lookedUp(terms, clause)));
  const found = answering(all, parameters.documentCount);
  const results = Array.from(best(found, limit), (document) => ({ document, score: found.scores[document] ?? 0 }));
  return { total: found.documents.length, results };
}

/** Where all clauses prohibit, whatever is left answers, and nothing of it better than the rest. */
function answering(clauses: readonly LookedUp[], documentCount: number): Scored {
  const isAdmitted = admitted(clauses, documentCount);
  if (clauses.some(({ clause }) => !clause.isProhibited))
    return scored(clauses.flatMap(touchesOf), documentCount, isAdmitted);
  const documents = [...isAdmitted.keys()].filter((document) => isAdmitted[document] === 1);
  return { documents, scores: new Float64Array(documentCount) };
}

/** In the order in which lunr goes through them. */
function touchesOf({ clause, found }: LookedUp): Touch[] {
  if (clause.isProhibited) return [];
  return found.flatMap((term) => clause.fields.map((field) => ({ term, field, boost: clause.boost })));
}
