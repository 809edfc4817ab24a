// What was measured → Markdown tables: every engine beside the others, and every target beside what was seen.

import type { Difference } from './bootstrap.ts';
import type { Cold } from './cold/engines.ts';
import { differencesIn, type Equality, queriesIn } from './equality.ts';
import { mean, quantile } from './figures.ts';
import type { Measured } from './measured.ts';
import { type Question, SORTS } from './questions.ts';
import type { Showing } from './relevance.ts';
import type { Tally } from './tally.ts';
import type { Target } from './targets.ts';

type Row = readonly (string | number)[];

/** Every target beside what was seen. */
export function targetsTable(targets: readonly Target[]): string {
  return section('Targets', ['measure', 'target', 'seen', 'met'], targets.map(targetRow));
}

/** How each engine answered. */
export function showingsTable(questions: readonly Question[], showings: readonly Showing[]): string {
  return section(
    'Where the right answer stood (mean of 1/place among ten)',
    ['engine', ...SORTS, 'the first five', 'first', 'p50 ms', 'p95 ms'],
    showings.map((showing) => showingRow(questions, showing)),
  );
}

/** By how much ours answered better. */
export function againstTable(against: Measured['against']): string {
  return section(
    'Ours less MiniSearch with our strategy (95 % by paired bootstrap)',
    ['questions', 'difference', 'from', 'to'],
    [...against].map(differenceRow),
  );
}

/** What a first visit costs. */
export function visitsTable(cold: readonly Cold[]): string {
  return section(
    'A first visit in Chromium, nothing at hand, 150 ms there and back, 1.6 Mbit/s (p50 / p95)',
    ['engine', 'visits', 'KB to the first', 'requests', 'KB to ten', 'ms to the first', 'ms to ten', 'KB with a slip'],
    cold.map(coldRow),
  );
}

/** What the project's own page costs. */
export function realPageNote(realPage: Measured['realPage']): string {
  if (!realPage) return 'The search page of the site was not measured: none is built in `_site`.';
  const { bytes, requests, ms } = realPage;
  return `The search page of the site in \`_site\`, with its styles, fonts, code and filters: ${(bytes / 1000).toFixed(1)} KB in ${requests} requests, ${ms.toFixed(0)} ms to the first result.`;
}

/** How large each index is, and what it costs to build. */
export function sizesTable(sizes: Measured['sizes'], costs: Measured['costs']): string {
  return section('Size and building', ['engine', 'KB compressed', 'CPU s', 'peak MB'], sizeRows(sizes, costs));
}

/** On how many queries ours answered otherwise than lunr. */
export function equalityTable(equality: Equality): string {
  const table = section(
    'The answers of lunr over the same terms: documents, order, and scores to the last bit',
    ['mode', 'queries', 'results', 'answered otherwise', 'lunr’s CPU s', 'our CPU s'],
    equality.tallies.map(tallyRow),
  );
  const told = `${differencesIn(equality)} of ${queriesIn(equality)} queries answered otherwise; ${equality.cpuSeconds.toFixed(0)} CPU s with lunr’s building, at most ${equality.peakMegabytes.toFixed(0)} MB.`;
  return `${table}\n\n${told} lunr’s index of those terms has ${kilobytes(equality.lunrBytes)} KB as JSON, compressed.`;
}

function section(title: string, head: Row, rows: readonly Row[]): string {
  const line = (row: Row) => `| ${row.join(' | ')} |`;
  return [`### ${title}`, '', line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function targetRow({ measure, wanted, seen, isMet }: Target): Row {
  return [measure, wanted, seen, isMet ? 'yes' : '**no**'];
}

function showingRow(questions: readonly Question[], { name, ranks, times }: Showing): Row {
  const bySort = SORTS.map((sort) => mean(ranks.filter((_, at) => questions[at]?.sort === sort)));
  const first = mean(ranks.map((rank) => (rank === 1 ? 1 : 0)));
  const means = [...bySort, mean(bySort.slice(0, 5)), first].map((value) => value.toFixed(3));
  return [name, ...means, quantile(times, 0.5).toFixed(2), quantile(times, 0.95).toFixed(2)];
}

function coldRow({ name, visits, mistyped }: Cold): Row {
  const both = (values: readonly number[], unit = 1, digits = 0) =>
    values.length === 0
      ? '–'
      : [0.5, 0.95].map((share) => (quantile(values, share) / unit).toFixed(digits)).join(' / ');
  return [
    name,
    visits.length,
    both(
      visits.map((visit) => visit.firstBytes),
      1000,
      1,
    ),
    both(visits.map((visit) => visit.firstRequests)),
    both(
      visits.map((visit) => visit.tenBytes),
      1000,
      1,
    ),
    both(visits.map((visit) => visit.firstMs)),
    both(visits.map((visit) => visit.tenMs)),
    both(
      mistyped.map((visit) => visit.firstBytes),
      1000,
      1,
    ),
  ];
}

function sizeRows(sizes: Measured['sizes'], costs: Measured['costs']): Row[] {
  const cost = ({ cpuSeconds, peakMegabytes }: Measured['costs']['ours']) => [
    cpuSeconds.toFixed(1),
    Math.round(peakMegabytes),
  ];
  return [
    ['ours', kilobytes(sizes.ours), ...cost(costs.ours)],
    ['its words, to mend slips', kilobytes(sizes.dictionary), '–', '–'],
    ['Pagefind', '–', ...cost(costs.pagefind)],
    ['MiniSearch', kilobytes(sizes.MiniSearch), '–', '–'],
    ['lunr', kilobytes(sizes.lunr), '–', '–'],
  ];
}

function differenceRow([sort, { mean: middle, low, high }]: readonly [string, Difference]): Row {
  return [sort, ...[middle, low, high].map(signed)];
}

function tallyRow({ mode, queries, results, differences, lunrSeconds, ourSeconds }: Tally): Row {
  return [mode, queries, results, differences, lunrSeconds.toFixed(1), ourSeconds.toFixed(1)];
}

function kilobytes(bytes: number): number {
  return Math.round(bytes / 1000);
}

function signed(value: number): string {
  return (value < 0 ? '−' : '+') + Math.abs(value).toFixed(3);
}
