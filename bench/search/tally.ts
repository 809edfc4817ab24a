// Queries of one mode → on how many of them ours answers otherwise than lunr, and what each side took for them.

import type lunr from 'lunr';
import type { Clause } from '../../src/search/shards/lunr/clause.ts';
import type { TermIndex } from '../../src/search/shards/lunr/query.ts';
import { isAsLunr, lunrAnswer } from '../../test/search/shards/modes.ts';
import { cpuSeconds } from './figures.ts';

/** What was compared in one mode. */
export interface Tally {
  readonly mode: string;
  readonly queries: number;
  readonly results: number;
  readonly differences: number;
  /** Of the processor. */
  readonly lunrSeconds: number;
  readonly ourSeconds: number;
}

/** The two sides. */
export interface Sides {
  readonly lunr: lunr.Index;
  readonly ours: TermIndex;
  /** Tells every 25 queries how far it is, and of each query that is answered otherwise. */
  readonly say: (what: string) => void;
}

const TOLD_EVERY = 25;

/** Asks both sides every query. */
export async function tallyOf(mode: string, queries: readonly Clause[][], { lunr, ours, say }: Sides): Promise<Tally> {
  let tally: Tally = { mode, queries: 0, results: 0, differences: 0, lunrSeconds: 0, ourSeconds: 0 };
  for (const clauses of queries) {
    const start = cpuSeconds();
    const expected = lunrAnswer(lunr, clauses);
    const middle = cpuSeconds();
    const isSame = await isAsLunr(ours, clauses, expected, Number.POSITIVE_INFINITY);
    if (!isSame) say(`${mode}: another answer than lunr to ${JSON.stringify(clauses)}`);
    tally = {
      mode,
      queries: tally.queries + 1,
      results: tally.results + (expected?.length ?? 0),
      differences: tally.differences + (isSame ? 0 : 1),
      lunrSeconds: tally.lunrSeconds + middle - start,
      ourSeconds: tally.ourSeconds + cpuSeconds() - middle,
    };
    if (tally.queries % TOLD_EVERY === 0) say(toldOf(tally));
  }
  return tally;
}

function toldOf({ mode, queries, differences, lunrSeconds, ourSeconds }: Tally): string {
  return `${mode}: ${queries} queries, ${differences} differences, lunr ${lunrSeconds.toFixed(1)} s, ours ${ourSeconds.toFixed(1)} s`;
}
