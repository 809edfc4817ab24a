// Two showings on the same questions → the difference of their means, and between which bounds it lies.

import { randomFor } from '../../src/generate/random.ts';
import { mean, quantile } from './figures.ts';

/** A difference with its interval of 95 %. */
export interface Difference {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

const DRAWS = 2000;

/** A paired bootstrap: questions are drawn again and again, each time with both answers. */
export function differenceOf(a: readonly number[], b: readonly number[]): Difference {
  const random = randomFor(1, 'bootstrap');
  const pairs = a.map((value, at) => value - (b[at] ?? 0));
  const means = Array.from({ length: DRAWS }, () => mean(pairs.map(() => random.pick(pairs))));
  return { mean: mean(pairs), low: quantile(means, 0.025), high: quantile(means, 0.975) };
}
