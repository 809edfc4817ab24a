// A catalogue folder → the day that counts as today: given, or that of the last commit, or the clock's.

import type { FullDate } from '../model/date.ts';
import { git } from './git.ts';

/** The day that counts as today, and where it comes from. */
export interface AsOf {
  readonly date: FullDate;
  readonly from: 'option' | 'commit' | 'today';
}

/**
 * The day that counts as today: `given`; else the UTC committer date of HEAD where the folder is clean and in git; else today's in UTC.
 * `likely` are paths in it that have probably changed: where one has, the others need no look.
 * @example await asOf('catalogue') // { date: "2026-11-23", from: "commit" }
 */
export async function asOf(folder: string, given?: FullDate, likely: readonly string[] = []): Promise<AsOf> {
  if (given !== undefined) return { date: given, from: 'option' };
  const commit = await lastCommit(folder, likely);
  return commit ? { date: commit, from: 'commit' } : { date: today(), from: 'today' };
}

/** Today's date in UTC. */
export function today(): FullDate {
  return dayOf(Date.now());
}

async function lastCommit(folder: string, likely: readonly string[]): Promise<FullDate | undefined> {
  try {
    if (likely.length > 0 && (await isChanged(folder, likely))) return undefined;
    // It must be in HEAD itself, as a folder that git ignores would look clean too: what it holds there follows the time.
    const [time] = (await git(folder, 'show', '--no-patch', '--format=%ct', 'HEAD', 'HEAD:./')).split('\n');
    return (await isChanged(folder, ['.'])) ? undefined : dayOf(Number(time) * 1000);
  } catch {
    return undefined;
  }
}

async function isChanged(folder: string, paths: readonly string[]): Promise<boolean> {
  const exactly = paths.map((path) => `:(literal)${path}`);
  return (await git(folder, 'status', '--porcelain', '--ignored', '--untracked-files=all', '--', ...exactly)) !== '';
}

function dayOf(time: number): FullDate {
  return new Date(time).toISOString().slice(0, 10);
}
