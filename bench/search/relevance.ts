// Questions and a contender → where each right answer stood, and how long the finding took.

import { performance } from 'node:perf_hooks';
import type { Contender } from './contender.ts';
import type { Question } from './questions.ts';

/** How a contender did. Lists are in the order of the questions. */
export interface Showing {
  readonly name: string;
  /** 1 for the first place, 1/2 for the second, … 0 for none of ten. */
  readonly ranks: readonly number[];
  /** Milliseconds with everything loaded, the least of two runs. */
  readonly times: readonly number[];
}

/** Asks every question. */
export async function showingOf({ name, find }: Contender, questions: readonly Question[]): Promise<Showing> {
  const ranks: number[] = [];
  const times: number[] = [];
  for (const { typed, meant } of questions) {
    const runs = [await timed(find, typed), await timed(find, typed)];
    const place = runs[0]?.found.indexOf(meant) ?? -1;
    ranks.push(place < 0 ? 0 : 1 / (place + 1));
    times.push(Math.min(...runs.map(({ ms }) => ms)));
  }
  return { name, ranks, times };
}

async function timed(find: Contender['find'], typed: string): Promise<{ found: readonly number[]; ms: number }> {
  const start = performance.now();
  const found = await find(typed);
  return { found, ms: performance.now() - start };
}
