// The clauses of a query → the terms of the index that they stand for, with their weights.

import type { Terms } from '../terms.ts';
import type { WeightedTerm } from '../weight.ts';
import type { FullClause } from './clause.ts';
import { matching, type Pattern } from './expansion.ts';

/** A clause and what the index has of it. */
export interface LookedUp {
  readonly clause: FullClause;
  /** In the order in which lunr finds them. */
  readonly found: readonly WeightedTerm[];
  /** Whether a term is required that the index does not have, so that nothing can be found. */
  readonly isHopeless: boolean;
}

/** Looks the terms of a clause up, all at once. */
export async function lookedUp(terms: Terms, clause: FullClause): Promise<LookedUp> {
  const { editDistance, isRequired } = clause;
  const all = await Promise.all(clause.terms.map((text) => expanded(terms, { text, editDistance })));
  const unknown = isRequired ? all.findIndex((words) => words.length === 0) : -1;
  const words = (unknown < 0 ? all : all.slice(0, unknown)).flat();
  const found = await Promise.all(words.map(terms.find));
  return { clause, found: found.filter((term) => term !== undefined), isHopeless: unknown >= 0 };
}

async function expanded(terms: Terms, pattern: Pattern): Promise<string[]> {
  const { text, editDistance } = pattern;
  const isPlain = !text.includes('*');
  if (isPlain && !editDistance) return (await terms.has(text)) ? [text] : [];
  return matching(await candidates(terms, pattern), pattern);
}

/** Sorted terms among which are all that match. */
async function candidates(terms: Terms, { text, editDistance }: Pattern): Promise<readonly string[]> {
  if (editDistance !== undefined) return beginning(terms, '');
  const pieces = text.split(/\*+/);
  return (await beginning(terms, pieces[0] ?? '')).filter((word) => hasInOrder(word, pieces));
}

async function beginning(terms: Terms, letters: string): Promise<readonly string[]> {
  return (await terms.beginning(letters, Number.POSITIVE_INFINITY)) ?? [];
}

/** Whether a word has the pieces one after another: a quick look before the exact one. */
function hasInOrder(word: string, pieces: readonly string[]): boolean {
  let at = 0;
  return pieces.every((piece) => {
    const found = word.indexOf(piece, at);
    at = found + piece.length;
    return found >= 0;
  });
}
