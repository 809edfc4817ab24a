// Whether the clues hold for requirements by which no weight was found: the labelled pairs, weighed anew without those measured.

import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { CLUES, START } from '../../../src/relate/repetition/clues.ts';
import { LIKELY } from '../../../src/relate/repetition/resemblance.ts';
import { agreement, areaUnderCurve, figures, isRepetition, type Judged, judgedIn, traitsOf } from './judged.ts';
import { fitted, sureness } from './regression.ts';

const RIDGE = 0.3;
const DRAWS = 10;

const judged = ['tuning', 'held-out'].flatMap(judgedIn);
const test = suite('the weights of the clues');

test('are those that the labelled pairs give', () => {
  const weights = fitted(judged.map(asCase), RIDGE);
  const used = [START, ...CLUES.map(({ weight }) => weight)];
  const apart = weights.map((weight, index) => Math.abs(weight - (used[index] ?? 0)));
  assert.ok(Math.max(...apart) <= 0.5, `fitted ${weights.map((weight) => weight.toFixed(2)).join(' ')}`);
});

test('serve requirements that had no part in them', () => {
  const rounds = Array.from({ length: DRAWS }, (_, seed) => [0, 1].map((half) => roundOf(seed, half))).flat();
  const pairs = rounds.flatMap((round) => round.measured);
  const scores = new Map(rounds.flatMap(({ scored }) => scored));
  const told = agreement(pairs, (pair) => (scores.get(pair) ?? 0) >= LIKELY);
  const areas = rounds.map(({ measured, scored }) => {
    const own = new Map(scored);
    return areaUnderCurve(measured, (pair) => own.get(pair) ?? 0, 'look-alike');
  });
  const area = areas.reduce((sum, each) => sum + each, 0) / areas.length;
  console.log(
    `two folds, ${DRAWS} draws: ${figures(told)}; area under the curve ${area.toFixed(3)} against look-alikes`,
  );
  assert.ok(told.f1 >= 0.7 && area >= 0.85);
});

/** Draws half of the requirements, weighs by the pairs among the others, and measures by those among them. */
function roundOf(seed: number, half: number) {
  const halfOf = drawn(seed);
  const among = (wanted: number) => judged.filter(({ a, b }) => halfOf(a) === wanted && halfOf(b) === wanted);
  const weights = fitted(among(1 - half).map(asCase), RIDGE);
  // A copy of each pair, as one pair is measured in several draws.
  const measured = among(half).map((pair) => ({ ...pair }));
  const scored = measured.map((pair) => [pair, sureness(asCase(pair).values, weights)] as const);
  return { measured, scored };
}

/** Which half each requirement is in; those that repeat each other go together, or no repetition would be whole. */
function drawn(seed: number): (reference: string) => number {
  const first = new Map<string, string>();
  const firstOf = (id: string): string => {
    const before = first.get(id) ?? id;
    return before === id ? id : firstOf(before);
  };
  for (const { a, b } of judged.filter(isRepetition)) first.set(firstOf(a), firstOf(b));
  const half = new Map<string, number>();
  let state = seed + 1;
  for (const { a, b } of judged) {
    for (const id of [firstOf(a), firstOf(b)]) {
      state = (state * 48271) % 2147483647;
      if (!half.has(id)) half.set(id, state > 1073741823 ? 1 : 0);
    }
  }
  return (id) => half.get(firstOf(id)) ?? 0;
}

function asCase(pair: Judged) {
  const [a, b] = [traitsOf(pair.a), traitsOf(pair.b)];
  const values = CLUES.map(({ value }) => (a && b ? value(a, b) : 0));
  return { values, isSo: isRepetition(pair) };
}

test.run();
