// A catalogue folder → what landed in it; nothing where git cannot tell all of it.

import type { History } from '../model/history.ts';
import { commitsOf } from './commits.ts';
import { git } from './git.ts';
import { landingsOf } from './landings.ts';

/**
 * The history of the catalogue in `folder`, the latest landing first.
 * Null without git, in a shallow or partial clone, or where HEAD has no such folder: a part would give wrong dates.
 * `isKnown` says which names the catalogue knows as handles.
 */
export async function historyOf(folder: string, isKnown: (handle: string) => boolean): Promise<History | null> {
  return (await isWhole(folder)) ? landingsOf(await commitsOf(folder), isKnown) : null;
}

async function isWhole(folder: string): Promise<boolean> {
  try {
    const [shallow] = (await git(folder, 'rev-parse', '--is-shallow-repository', 'HEAD:./')).split('\n');
    return shallow === 'false' && !(await isPartial(folder));
  } catch {
    return false;
  }
}

/** A partial clone would fetch what it lacks from the network, in the middle of a build. */
async function isPartial(folder: string): Promise<boolean> {
  const settings = await git(folder, 'config', '--list', '--name-only');
  return /^(?:extensions\.partialclone|remote\..*\.promisor)$/im.test(settings);
}
