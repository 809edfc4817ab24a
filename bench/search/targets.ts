// What was measured → each target with what was seen and whether it is met.

import type { Cold } from './cold/engines.ts';
import { differencesIn } from './equality.ts';
import { mean, quantile } from './figures.ts';
import type { Measured } from './measured.ts';
import { SORTS, type Sort } from './questions.ts';

/** A target. */
export interface Target {
  readonly measure: string;
  readonly wanted: string;
  readonly seen: string;
  readonly isMet: boolean;
}

type Visit = Cold['visits'][number];

/** The targets for up to 10,000 listings, and those for more. */
export function targetsFor(measured: Measured, size: number): Target[] {
  const isLarge = size > 10_000;
  const pick = (small: number, large: number) => (isLarge ? large : small);
  const { ours, pagefind } = coldOf(measured);
  const [first] = measured.showings;
  const pooled = measured.against.get('all');
  const worst = Math.min(...SORTS.map((sort) => measured.against.get(sort)?.mean ?? 0));
  return [
    atLeast('Pagefind’s bytes to the first result by ours', pick(8, 15), ratio(pagefind, ours, 'firstBytes'), '×'),
    atMost('KB with a slip of typing, p95', pick(50, 100), quantile(bytesOf(ours?.mistyped), 0.95) / 1000),
    atLeast('Pagefind’s time to the first result by ours', pick(2.5, 3), ratio(pagefind, ours, 'firstMs'), '×'),
    atMost('ms for the whole strategy once loaded, p95', pick(8, 25), quantile(first?.times ?? [], 0.95)),
    atMost('queries of 1,500 in every mode with another answer than lunr', 0, differencesIn(measured.equality)),
    atLeast('place of the right answer, the first five sorts', pick(0.91, 0.83), meanOf(measured, SORTS.slice(0, 5))),
    ...(isLarge ? [] : [atLeast('place of the right answer, inflected', 0.8, meanOf(measured, ['inflected']))]),
    atLeast('ours less MiniSearch with our strategy, upper bound', 0, pooled?.high ?? 0),
    atLeast('the same, the worst sort', -0.03, worst),
    atLeast(
      'lunr’s JSON of the same terms by our index',
      pick(3.5, 4),
      measured.equality.lunrBytes / measured.sizes.ours,
      '×',
    ),
    atLeast(
      'Pagefind’s CPU time to build by ours',
      1,
      measured.costs.pagefind.cpuSeconds / measured.costs.ours.cpuSeconds,
      '×',
    ),
    atMost('ms to count all facets, p95', pick(2, 10), quantile(measured.counting, 0.95)),
  ];
}

function atLeast(measure: string, least: number, seen: number, unit = ''): Target {
  return { measure, wanted: `≥ ${least}${unit}`, seen: told(seen) + unit, isMet: seen >= least };
}

function atMost(measure: string, most: number, seen: number): Target {
  return { measure, wanted: `≤ ${most}`, seen: told(seen), isMet: seen <= most };
}

function told(value: number): string {
  return value !== 0 && Math.abs(value) < 10
    ? value.toFixed(3).replace('-', '−')
    : value.toFixed(1).replace(/\.0$/, '');
}

function coldOf({ cold }: Measured): Record<'ours' | 'pagefind', Cold | undefined> {
  return {
    ours: cold.find(({ name }) => name === 'ours'),
    pagefind: cold.find(({ name }) => name === 'Pagefind'),
  };
}

/** How many times the one's median is the other's. */
function ratio(one: Cold | undefined, other: Cold | undefined, what: keyof Visit): number {
  const median = (cold: Cold | undefined) => quantile(cold?.visits.map((visit) => visit[what]) ?? [], 0.5);
  return median(one) / median(other);
}

function bytesOf(visits: readonly Visit[] = []): number[] {
  return visits.map(({ firstBytes }) => firstBytes);
}

function meanOf({ questions, showings }: Measured, sorts: readonly Sort[]): number {
  return mean(showings[0]?.ranks.filter((_, at) => questions[at] && sorts.includes(questions[at].sort)) ?? []);
}
