// A clause of a query as lunr takes it → the same with nothing left open, its fields as numbers.

import lunr from 'lunr';
import { termsOfWord } from '../../analyse.ts';
import type { IndexedField } from '../manifest.ts';

/** A clause of a query. Names, numbers and defaults are those of `lunr.Query.clause`. */
export interface Clause {
  readonly term: string;
  /** The names of the fields in which to look; all by default. */
  readonly fields?: readonly string[];
  /** 1 by default. */
  readonly boost?: number;
  /** `lunr.Query.wildcard`: 0 for none (the default), 1 before the term, 2 after it, 3 for both. */
  readonly wildcard?: number;
  /** How many letters may be wrong: 0 or 1. */
  readonly editDistance?: number;
  /** `lunr.Query.presence`: 1 for optional (the default), 2 for required, 3 for prohibited. */
  readonly presence?: number;
  /** Whether the term is reduced as the texts were; true by default. */
  readonly usePipeline?: boolean;
}

/** A clause with nothing left open. */
export interface FullClause {
  /** What to look for: one term as the index has it, or a pattern; several where a word has several forms. */
  readonly terms: readonly string[];
  readonly fields: readonly number[];
  readonly boost: number;
  readonly editDistance: number | undefined;
  readonly isRequired: boolean;
  readonly isProhibited: boolean;
}

const { LEADING, TRAILING } = lunr.Query.wildcard;
const { REQUIRED, PROHIBITED } = lunr.Query.presence;

/** The clause in full. Throws where it asks for what no query can. */
export function fullClause(clause: Clause, indexed: readonly IndexedField[]): FullClause {
  const { fields, boost = 1, editDistance, presence = 1, usePipeline = true } = clause;
  if (!Number.isFinite(boost)) throw new Error(`Unexpected boost ${boost}, expected a number.`);
  if (editDistance !== undefined && editDistance !== 0 && editDistance !== 1)
    throw new Error(`Unexpected edit distance ${editDistance}, expected 0 or 1.`);
  const pattern = withWildcards(clause);
  return {
    terms: usePipeline ? termsOfWord(pattern) : [pattern],
    fields: fields ? fields.map((name) => numberOf(name, indexed)) : indexed.map((_, number) => number),
    boost,
    editDistance,
    isRequired: presence === REQUIRED,
    isProhibited: presence === PROHIBITED,
  };
}

function withWildcards({ term, wildcard = 0 }: Clause): string {
  const before = wildcard & LEADING && !term.startsWith('*') ? '*' : '';
  const begun = before + term;
  return wildcard & TRAILING && !begun.endsWith('*') ? `${begun}*` : begun;
}

function numberOf(name: string, indexed: readonly IndexedField[]): number {
  const number = indexed.findIndex((field) => field.name === name);
  if (number < 0) throw new Error(`Unexpected field "${name}", expected one of the index.`);
  return number;
}
