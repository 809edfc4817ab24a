// The clauses of a query → the terms of the index that they stand for, with their weights.

import type { FullClause } from './clause.ts';
import { type Dictionary, nearlyAll } from './dictionary.ts';
import { matching, type Pattern } from './expansion.ts';
import type { Terms } from './terms.ts';
import type { WeightedTerm } from './weight.ts';

/** A clause and what the index has of it. */
export interface LookedUp {
  readonly clause: FullClause;
  /** In the order in which lunr finds them. */
  readonly found: readonly WeightedTerm[];
  /** Whether a term is required that the index does not have, so that nothing can be found. */
  readonly isHopeless: boolean;
}

/** Where terms are looked up. */
export interface Index {
  readonly terms: Terms;
  readonly dictionary: Dictionary;
}

/** Looks the terms of a clause up, all at once. */
export async function lookedUp(index: Index, clause: FullClause): Promise<LookedUp> {
  const { terms, editDistance, isRequired } = clause;
  const all = await Promise.all(terms.map((text) => expanded(index, { text, editDistance })));
  const unknown = isRequired ? all.findIndex((words) => words.length === 0) : -1;
  const words = (unknown < 0 ? all : all.slice(0, unknown)).flat();
  const found = await Promise.all(words.map((word) => index.terms.find(word)));
  return { clause, found: found.filter((term) => term !== undefined), isHopeless: unknown >= 0 };
}

async function expanded(index: Index, pattern: Pattern): Promise<string[]> {
  const { text, editDistance } = pattern;
  const isPlain = !text.includes('*');
  if (isPlain && !editDistance) return (await index.terms.has(text)) ? [text] : [];
  return matching(await candidates(index, pattern), pattern);
}

/** Terms among which are all that match. Those that begin so are all wanted, so that their own files are read at once. */
async function candidates({ terms, dictionary }: Index, { text, editDistance }: Pattern): Promise<string[]> {
  const pieces = text.split(/\*+/);
  const [first = '', last = ''] = [pieces[0], pieces.at(-1)];
  if (pieces.length === 1) return termsAmong(await nearlyAll(dictionary, text));
  if (editDistance !== undefined) {
    const words = termsAmong(await dictionary.beginning(editDistance === 0 ? first : ''));
    return words.filter((word) => Math.abs(word.length - text.length) <= editDistance);
  }
  if (first !== '' && pieces.slice(1).every((piece) => piece === '')) return terms.beginning(first);
  const words = last.length > first.length ? dictionary.ending(last) : dictionary.beginning(first);
  return termsAmong(await words).filter((word) => hasInOrder(word, pieces));
}

function termsAmong(words: readonly { readonly text: string; readonly isTerm: boolean }[]): string[] {
  return words.filter(({ isTerm }) => isTerm).map(({ text }) => text);
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
