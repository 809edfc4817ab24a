// The name of an engine and a corpus → what building its index costs, in a process of its own that does nothing else.

import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** What a build costs. */
export interface Cost {
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
}

/** Builds in a child process; only Linux tells what the child of that child took. */
export function costOf(engine: 'ours' | 'pagefind', size: number, corpus: string): Cost {
  const script = join(import.meta.dirname, 'build-alone.ts');
  const printed = execFileSync(process.execPath, ['--import', 'tsx', script, engine, String(size), corpus], {
    encoding: 'utf8',
  });
  return JSON.parse(printed) as Cost;
}
