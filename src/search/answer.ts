// What a search asks and what it answers; `test/contract` holds the machine form of the answer.

import type { Kind } from '../model/kind.ts';
import type { Reference } from '../model/reference.ts';
import type { Group } from './card.ts';

/** The chosen values of each facet: any of one facet's, and something of each facet. */
export type Filters = ReadonlyMap<string, readonly string[]>;

/** A search. */
export interface SearchQuery {
  /** As somebody typed it: words, "phrases", -exclusions. Empty lists every entry that passes the filters. */
  readonly words: string;
  /** None by default. */
  readonly filters?: Filters;
  /** How many hits are wanted at most; all by default. */
  readonly limit?: number;
}

/** Where a result has the words, in the field's name and the words as they were searched for. */
export interface MatchedField {
  readonly field: string;
  readonly words: readonly string[];
}

/** One result. */
export interface Hit {
  readonly id: Reference;
  readonly group: Group;
  readonly kind: Kind;
  readonly title: string;
  readonly url: string;
  readonly score: number;
  readonly matched: readonly MatchedField[];
  /** Its place in the index, under which its card and its text are kept. */
  readonly document: number;
  /** The terms of the index that it has, by which its passage is marked. */
  readonly terms: ReadonlySet<string>;
}

/** How often each value of each facet stands among the results, by the name of the facet and the id of the value. */
export type FacetCounts = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** The answer to a search; all but `hits` counts before the limit. */
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
  readonly total: number;
  readonly groups: Readonly<Record<Group, number>>;
  /** Supply first, then demand, each by score; equal scores in the order of the hash of their reference. */
  readonly hits: readonly Hit[];
  readonly facets: FacetCounts;
}

/** The answer as commands print it for machines. */
export function machineForm(answer: SearchAnswer): object {
  const { query, read, alsoSearched, didYouMean, total, groups, hits, facets } = answer;
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
    facets: Object.fromEntries([...facets].map(([name, counts]) => [name, Object.fromEntries(counts)])),
  };
}
