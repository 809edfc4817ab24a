// A text in lunr's own query language → what the whole of lunr would answer to it: for who must say exactly what is looked for.

import type { Reference } from '../model/reference.ts';
import type { Searchable } from './searchable.ts';
import { queryAsLunr } from './shards/lunr/query.ts';
import { readLunr } from './shards/lunr/read.ts';

/** The answer as commands print it for machines. */
export interface LunrAnswer {
  readonly query: string;
  /** How many entries answer it in all. */
  readonly total: number;
  /** The best of them; equal scores in lunr's order. */
  readonly hits: readonly {
    readonly id: Reference;
    readonly title: string;
    readonly url: string;
    readonly score: number;
  }[];
}

/** Answers a query. Rejects with a plain sentence where it is none. */
export async function askAsLunr({ index, cards }: Searchable, query: string, limit: number): Promise<LunrAnswer> {
  const fields = index.parameters.fields.map(({ name }) => name);
  const { total, results } = await queryAsLunr(index, readLunr(query, fields), limit);
  const found = await cards(results.map(({ document }) => document));
  const hits = found.map(({ id, title, url }, at) => ({ id, title, url, score: results[at]?.score ?? 0 }));
  return { query, total, hits };
}

/** The answer as text. */
export function lunrText({ total, hits }: LunrAnswer): string {
  const lines = hits.map(({ id, title, score }) => `${score.toFixed(3).padStart(9)}  ${title} (${id})`);
  return [`${total === 1 ? '1 entry answers' : `${total} entries answer`} as lunr would.`, ...lines].join('\n');
}
