// Run by cost.ts: builds the index of one engine, and prints the processor time and the memory that it took.

import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { filesFor } from './contenders/ours.ts';
import { writePagefind } from './contenders/pagefind.ts';
import { corpusOf } from './corpus.ts';
import type { Cost } from './cost.ts';
import type { Listing } from './listing.ts';

const TICKS_A_SECOND = 100;

const [engine = '', size = '', name = ''] = process.argv.slice(2);
const { listings } = corpusOf(Number(size), name);
const cost = engine === 'ours' ? costOfOurs(listings) : await costOfPagefind(listings);
process.stdout.write(JSON.stringify(cost));

function costOfOurs(all: readonly Listing[]): Cost {
  const before = process.cpuUsage();
  filesFor(all);
  return { cpuSeconds: secondsSince(before), peakMegabytes: process.resourceUsage().maxRSS / 1024 };
}

/** Pagefind's own program does the work; what feeds it is not counted. */
async function costOfPagefind(all: readonly Listing[]): Promise<Cost> {
  let cost: Cost = { cpuSeconds: 0, peakMegabytes: 0 };
  const folder = await writePagefind(all, () => {
    cost = childCost();
  });
  rmSync(folder, { recursive: true });
  return cost;
}

function secondsSince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** The greatest of our children by processor time: tsx has one of its own. */
function childCost(): Cost {
  const pids = readdirSync('/proc').filter((pid) => /^\d+$/.test(pid) && parentOf(pid) === process.pid);
  const costs = pids.map((pid) => ({
    cpuSeconds: ticksOf(pid) / TICKS_A_SECOND,
    peakMegabytes: Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
  }));
  return costs.sort((a, b) => b.cpuSeconds - a.cpuSeconds)[0] ?? { cpuSeconds: 0, peakMegabytes: 0 };
}

function parentOf(pid: string): number {
  return Number(statOf(pid)[1]);
}

function ticksOf(pid: string): number {
  const stat = statOf(pid);
  return Number(stat[11]) + Number(stat[12]);
}

/** What follows the name of the program, which may hold spaces; of a process that is gone nothing. */
function statOf(pid: string): string[] {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}
