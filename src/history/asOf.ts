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
 * @example await asOf('catalogue') // { date: "2026-11-23", from: "commit" }
 */
export async function asOf(folder: string, given?: FullDate): Promise<AsOf> {
  if (given !== undefined) return { date: given, from: 'option' };
  const commit = await lastCommit(folder);
  return commit ? { date: commit, from: 'commit' } : { date: today(), from: 'today' };
}

/** Today's date in UTC. */
export function today(): FullDate {
  return dayOf(Date.now());
}

async function lastCommit(folder: string): Promise<FullDate | undefined> {
  try {
    // It must be in HEAD itself: a folder that git ignores would look clean too.
    await git(folder, 'rev-parse', '--verify', '--quiet', 'HEAD:./');
    const changes = await git(folder, 'status', '--porcelain', '--ignored', '--untracked-files=all', '--', '.');
    if (changes !== '') return undefined;
    return dayOf(Number(await git(folder, 'show', '--no-patch', '--format=%ct', 'HEAD')) * 1000);
  } catch {
    return undefined;
  }
}

function dayOf(time: number): FullDate {
  return new Date(time).toISOString().slice(0, 10);
}
