// Two revisions → the commit on which the later one is built, and the files in which they differ; or what cannot be known of them.

import { git, gitList } from './git.ts';
import { rawDifferences } from './rawDiff.ts';
import type { TreeFile } from './tree.ts';

/** A file in which two commits differ, as git tells it. */
export interface Difference {
  readonly path: string;
  readonly change: 'added' | 'changed' | 'removed';
  /** The file as it is in the later commit; left out where it is gone. */
  readonly now?: TreeFile;
}

/** Two commits as far as they are known. */
export interface Span {
  /** The commit on which `head` is built. */
  readonly base: string | null;
  readonly head: string | null;
  /** What is not known, in sentences. */
  readonly unknown: readonly string[];
}

/** The root of the repository in which a folder lies; undefined where it lies in none. */
export async function rootOf(folder: string): Promise<string | undefined> {
  return await git(folder, 'rev-parse', '--show-toplevel').catch(() => undefined);
}

/** Finds the commit from which `head` parted from `base`. */
export async function spanOf(repository: string, base: string, head: string): Promise<Span> {
  const [from, to] = [await commitAt(repository, base), await commitAt(repository, head)];
  const missing = [
    ...(from ? [] : [`There is no commit "${base}" here: it has to be fetched first.`]),
    ...(to ? [] : [`There is no commit "${head}" here: it has to be fetched first.`]),
  ];
  if (!from || !to) return { base: null, head: to, unknown: missing };
  const parting = await git(repository, 'merge-base', from, to).catch(() => '');
  // What lies right on the base parted from it and nowhere else, whatever is missing before it.
  const isSure = parting === from || (await git(repository, 'rev-parse', '--is-shallow-repository')) === 'false';
  const shallow = isSure ? [] : [SHALLOW];
  if (parting === '')
    return { base: null, head: to, unknown: [...shallow, `No commit is common to "${base}" and "${head}".`] };
  return { base: parting, head: to, unknown: shallow };
}

const SHALLOW = 'The history here is not whole (a shallow clone): on which commit the change is built is not sure.';

async function commitAt(repository: string, revision: string): Promise<string | null> {
  return await git(repository, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`).catch(
    () => null,
  );
}

/** The files in which two commits differ, in the order of their paths; a renamed one is removed and added. */
export async function differencesBetween(repository: string, base: string, head: string): Promise<Difference[]> {
  const words = ['diff-tree', '-r', '-z', '--raw', '--no-renames', '--no-ext-diff', '--full-index', base, head];
  const pieces = await gitList(repository, ...words);
  return rawDifferences(pieces).map(({ path, letter, modes: [, mode], object }) => {
    const change = letter === 'A' ? 'added' : letter === 'D' ? 'removed' : 'changed';
    return { path, change, ...(change !== 'removed' && { now: { path, mode, object } }) };
  });
}
