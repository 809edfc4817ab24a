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
    const place = (await find(typed)).indexOf(meant);
    ranks.push(place < 0 ? 0 : 1 / (place + 1));
    times.push(Math.min(await timeOf(find, typed), await timeOf(find, typed)));
  }
  return { name, ranks, times };
}

async function timeOf(find: Contender['find'], typed: string): Promise<number> {
  const start = performance.now();
  await find(typed);
  return performance.now() - start;
}
