// A search and questions → how long the counts of all facets take once their columns are there.

import { performance } from 'node:perf_hooks';
import { countsOf } from '../../src/search/counts.ts';
import { search } from '../../src/search/query.ts';
import type { Searchable } from '../../src/search/searchable.ts';

/** Milliseconds per question, with a section and a status chosen; the empty search has every document. */
export async function countingTimes(searchable: Searchable, typed: readonly string[]): Promise<number[]> {
  const filters = new Map([
    ['status', ['status-0', 'status-1']],
    ['force', ['force-0', 'force-3', 'force-9']],
  ]);
  const times: number[] = [];
  for (const words of ['', ...typed]) {
    const answer = await search(searchable, { words });
    await countsOf(searchable, answer, filters);
    const start = performance.now();
    await countsOf(searchable, answer, filters);
    times.push(performance.now() - start);
  }
  return times;
}
