// What a search asks and what it answers; `test/contract` holds the machine form of the answer.

import type { Kind } from '../model/kind.ts';
import type { Reference } from '../model/reference.ts';
import type { Card, Group } from './card.ts';

/** The chosen values of each facet: any of one facet's, and something of each facet. */
export type Filters = ReadonlyMap<string, readonly string[]>;

/** A search. */
export interface SearchQuery {
  /** As somebody typed it: words, "phrases", -exclusions. Empty lists every entry that passes the filters. */
  readonly words: string;
  /** None by default. */
  readonly filters?: Filters;
}

/** Where a result has the words, in the field's name and the words as they were searched for. */
export interface MatchedField {
  readonly field: string;
  readonly words: readonly string[];
}

/** One result: a document, and why it is one. */
export interface Result {
  /** Its place in the index, under which its card and its text are kept. */
  readonly document: number;
  readonly group: Group;
  readonly score: number;
  /** In the order of the fields. */
  readonly matched: readonly MatchedField[];
  /** The terms of the index that it has, by which its passage is marked; several with spaces between them where they stand in a row. */
  readonly terms: ReadonlySet<string>;
}

/** A result with its card. */
export interface Hit extends Result {
  readonly id: Reference;
  readonly kind: Kind;
  readonly title: string;
  readonly url: string;
  readonly card: Card;
}

/** How often each value of each facet stands among the results, by the name of the facet and the id of the value. */
export type FacetCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/**
 * The answer to a search. What a document may leave open, the parameters of an offer, parts three bands: those that meet every
 * filter, those that leave open some of what is asked for, and those that state something else.
 */
export interface SearchAnswer {
  readonly query: string;
  /** What was read in it. */
  readonly read: readonly string[];
  /** Other ways of saying it that were looked for too. */
  readonly alsoSearched: readonly string[];
  /** The search as it was probably meant, where a word is known to no entry; its results are among these. */
  readonly didYouMean: string | null;
  /** "some" where no entry has enough of the words, so that the results have only some of them. */
  readonly coverage: 'enough' | 'some';
  /** How many `results` there are, and of them in each group. */
  readonly total: number;
  readonly groups: Readonly<Record<Group, number>>;
  /** What meets every filter. Supply first, then demand, each by score; equal scores in an order that hashes make. */
  readonly results: readonly Result[];
  /** What fails no filter, but does not state some parameter that is asked for; in the same order. */
  readonly notStated: readonly Result[];
  /** What states of some parameter only what is not asked for, and fails no other filter; in the same order. */
  readonly notMet: readonly Result[];
  /** The documents that were found, before the filters. */
  readonly found: Uint32Array;
}

/** The answer as commands print it for machines, with the hits of as many results as are wanted. */
export function machineForm(answer: SearchAnswer, hits: readonly Hit[], counts: FacetCounts): object {
  const { query, read, alsoSearched, didYouMean, total, groups } = answer;
  return {
    query,
    read,
    alsoSearched,
    didYouMean,
    total,
    groups,
    hits: hits.map(({ id, group, kind, title, url, score, matched }) => ({
      id,
      group,
      kind,
      title,
      url,
      score,
      matched,
    })),
    facets: Object.fromEntries([...counts].map(([name, values]) => [name, Object.fromEntries(values)])),
  };
}
