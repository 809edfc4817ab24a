// A catalogue folder → the commit of its content.

import { git } from './git.ts';

/** The full hash of HEAD; null where the folder is not in git or has no commit. */
export async function commitOf(folder: string): Promise<string | null> {
  try {
    return await git(folder, 'rev-parse', '--verify', '--quiet', 'HEAD');
  } catch {
    return null;
  }
}
