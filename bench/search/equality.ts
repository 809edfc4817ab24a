// The files of a corpus → on how many queries their answers differ from those of the whole of lunr, compared in a process of its own.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Files } from '../../src/search/shards/write.ts';
import type { Tally } from './tally.ts';

/** What was compared. */
export interface Equality {
  readonly tallies: readonly Tally[];
  /** How large lunr's index of the same terms is as JSON, compressed. */
  readonly lunrBytes: number;
  /** All that the comparison took of the processor, lunr's building too. */
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

/** Which queries are compared, over which corpus. */
export interface Comparing {
  readonly corpus: string;
  readonly size: number;
  readonly seed: number;
}

/** How many queries of all modes are compared. */
export const QUERIES = 1500;

/** What the child may hold: of 50,000 listings lunr's index, what a query makes of it and our files together come near Node's own limit of 4 GB. */
const MOST_MEGABYTES = 8192;

/** Compares in a child process, which says on stderr how far it is: lunr's index of many listings leaves little room for others. */
export function equalityOf(files: Files, { corpus, size, seed }: Comparing): Equality {
  const folder = mkdtempSync(join(tmpdir(), 'equality-'));
  for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
  const script = join(import.meta.dirname, 'equality-alone.ts');
  const options = [`--max-old-space-size=${MOST_MEGABYTES}`, '--import', 'tsx'];
  const printed = execFileSync(process.execPath, [...options, script, folder, corpus, String(size), String(seed)], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  rmSync(folder, { recursive: true });
  return JSON.parse(printed) as Equality;
}

/** In how many of the queries the answers differed. */
export function differencesIn({ tallies }: Equality): number {
  return tallies.reduce((sum, { differences }) => sum + differences, 0);
}

/** How many were compared. */
export function queriesIn({ tallies }: Equality): number {
  return tallies.reduce((sum, { queries }) => sum + queries, 0);
}
