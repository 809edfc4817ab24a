// How well repetitions agree with what readers judged, pair by pair, on the real catalogue.

import { readFileSync } from 'node:fs';
import { suite } from 'uvu';
import * as assert from 'uvu/assert';
import { readAndCheck } from '../../../src/compile.ts';
import { listFiles } from '../../../src/read/files.ts';
import { repetitions } from '../../../src/relate/repetition/repetitions.ts';
import { resemblance } from '../../../src/relate/repetition/resemblance.ts';
import { demandOf } from '../../../src/relate/repetition/traits.ts';

interface Judged {
  readonly a: string;
  readonly b: string;
  readonly label: 'same' | 'conflict' | 'changed' | 'related' | 'look-alike';
}

const REPETITIONS: ReadonlySet<Judged['label']> = new Set(['same', 'conflict', 'changed']);

const { catalogue } = readAndCheck(listFiles('catalogue'), { asOf: '2026-11-23', today: '2026-11-23' });
const demand = demandOf(catalogue);
const traitsOf = new Map(demand.traits.map((traits) => [traits.reference, traits]));
const told = new Set(repetitions(catalogue).flatMap(({ pairs }) => pairs.map(({ a, b }) => `${a} ${b}`)));

const tuning = judgedIn('tuning');
const heldOut = judgedIn('held-out');

const test = suite('repetitions, as readers judge them');

test('every pair that was judged is of requirements that are there', () => {
  const ids = [...tuning, ...heldOut].flatMap(({ a, b }) => [a, b]);
  assert.equal(
    ids.filter((id) => !traitsOf.has(id)),
    [],
  );
});

test('no pair was judged twice', () => {
  const keys = [...tuning, ...heldOut].map(({ a, b }) => `${a} ${b}`);
  assert.is(new Set(keys).size, keys.length);
});

test('the pairs by which the weights were found agree', () => {
  const { f1, area } = measured('tuning', tuning);
  assert.ok(f1 >= 0.7 && area >= 0.85);
});

test('the pairs by which no weight was found agree well enough to suggest by', () => {
  const { f1, area } = measured('held-out', heldOut);
  assert.ok(f1 >= 0.6, `F1 is ${f1}`);
  assert.ok(area >= 0.85, `the area under the curve is ${area}`);
});

function judgedIn(half: string): readonly Judged[] {
  return JSON.parse(readFileSync(`test/relate/pairs/${half}.json`, 'utf8'));
}

/** Prints and returns how well a half agrees. */
function measured(half: string, judged: readonly Judged[]): { readonly f1: number; readonly area: number } {
  const all = agreement(judged);
  const across = agreement(judged.filter((pair) => !isOfOneBuyer(pair)));
  const area = areaUnderCurve(judged);
  console.log(`${half}, all: ${figures(all)}; area under the curve ${area.toFixed(3)}`);
  console.log(`${half}, across buyers: ${figures(across)}`);
  return { f1: all.f1, area };
}

interface Agreement {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

function agreement(judged: readonly Judged[]): Agreement {
  const isTold = ({ a, b }: Judged) => told.has(`${a} ${b}`);
  const right = judged.filter((pair) => isTold(pair) && isRepetition(pair)).length;
  const precision = right / judged.filter(isTold).length;
  const recall = right / judged.filter(isRepetition).length;
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function figures({ precision, recall, f1 }: Agreement): string {
  return `precision ${precision.toFixed(2)}, recall ${recall.toFixed(2)}, F1 ${f1.toFixed(2)}`;
}

/** How often a repetition scores above a pair that is none, a draw counted half; what entries say plays no part. */
function areaUnderCurve(judged: readonly Judged[]): number {
  const others = judged.filter((pair) => !isRepetition(pair)).map(score);
  const wins = judged.filter(isRepetition).map((pair) => {
    const own = score(pair);
    return others.filter((other) => own > other).length + others.filter((other) => own === other).length / 2;
  });
  return wins.reduce((sum, each) => sum + each, 0) / (wins.length * others.length);
}

function score({ a, b }: Judged): number {
  const [one, other] = [traitsOf.get(a), traitsOf.get(b)];
  return one && other ? resemblance(one, other, demand.rarity) : 0;
}

function isRepetition({ label }: Judged): boolean {
  return REPETITIONS.has(label);
}

function isOfOneBuyer({ a, b }: Judged): boolean {
  const [one, other] = [a, b].map((id) => catalogue.entries.requirement.get(id.split('/')[1] ?? ''));
  return (one?.header['raised-by'] ?? []).some((body) => other?.header['raised-by']?.includes(body));
}

test.run();
