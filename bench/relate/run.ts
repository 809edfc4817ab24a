// A size and a seed → the report of the relate benchmark: a catalogue of that size and one of twice that, each in a process of its own.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { BEST, type Cost } from './cost.ts';

/** What the command line says. */
export interface Asked {
  readonly size: number;
  readonly seed: number;
  /** Tells what is going on while it lasts. */
  readonly say: (what: string) => void;
}

/** What the project asks of itself at 10,000 requirements and 10,000 capabilities. */
const TARGETS = { cpuSeconds: 20, peakMegabytes: 1000, ratio: 2.3 };

/** Measures and writes the report, in Markdown. */
export function benchRelate({ size, seed, say }: Asked): string {
  const [once = [], twice = []] = [size, 2 * size].map((count) => {
    say(`${count} requirements and ${count} capabilities`);
    return costsOf(count, seed);
  });
  const rows = once.map(({ part, cpuSeconds }, at) => row(part, cpuSeconds, twice[at]?.cpuSeconds ?? 0));
  const [one, two] = [secondsOf(once), secondsOf(twice)];
  return [
    `Relating ${size} requirements to ${size} capabilities (seed ${seed}), and twice as many of both; of each requirement the ${BEST} best matches are written out.`,
    '',
    `| part | CPU s at ${size} | CPU s at ${2 * size} | ratio |`,
    '|---|---|---|---|',
    ...rows,
    row('all', one, two),
    '',
    `Peak memory: ${peakOf(once)} MB and ${peakOf(twice)} MB, reading and checking included.`,
    `Asked for at 10000: under ${TARGETS.cpuSeconds} CPU s (${one.toFixed(1)}), under ${TARGETS.peakMegabytes} MB (${peakOf(once)}), a ratio of at most ${TARGETS.ratio} (${(two / one).toFixed(2)}).`,
  ].join('\n');
}

function costsOf(count: number, seed: number): Cost[] {
  const script = join(import.meta.dirname, 'alone.ts');
  const words = ['--max-old-space-size=6144', '--import', 'tsx', script, String(count), String(seed)];
  return JSON.parse(execFileSync(process.execPath, words, { encoding: 'utf8', maxBuffer: 2 ** 24 })) as Cost[];
}

function row(part: string, one: number, two: number): string {
  return `| ${part} | ${one.toFixed(2)} | ${two.toFixed(2)} | ${(two / one).toFixed(2)} |`;
}

function secondsOf(costs: readonly Cost[]): number {
  return costs.reduce((sum, { cpuSeconds }) => sum + cpuSeconds, 0);
}

function peakOf(costs: readonly Cost[]): number {
  return Math.round(Math.max(...costs.map(({ peakMegabytes }) => peakMegabytes)));
}
