// A commit → the files of a folder in it, read from git's own objects: nothing is checked out, nothing of it is run.

import type { RawFile } from '../model/source.ts';
import { gitBytes, gitList } from './git.ts';

/** A file of a commit. */
export interface TreeFile {
  /** From the root of the repository. */
  readonly path: string;
  /** E.g. "100644"; "120000" is a link, "160000" a repository within. */
  readonly mode: string;
  /** The id of the object that holds its bytes. */
  readonly object: string;
}

/** The files of a commit below `folder`, which is "" or ends in "/". */
export async function filesAt(repository: string, commit: string, folder: string): Promise<TreeFile[]> {
  const lines = await gitList(
    repository,
    'ls-tree',
    '-r',
    '-z',
    '--full-tree',
    commit,
    '--',
    ...(folder ? [folder] : []),
  );
  return lines.map((line) => {
    const [head = '', path = ''] = line.split('\t', 2);
    const [mode = '', , object = ''] = head.split(' ');
    return { path, mode, object };
  });
}

/** The files as the reader takes them; what is a link or too large is not read. `nameOf` gives the path in the catalogue. */
export async function readFiles(
  repository: string,
  files: readonly TreeFile[],
  nameOf: (path: string) => string,
): Promise<RawFile[]> {
  const regular = files.filter(isRegular);
  const bytes = await objectsOf(repository, [...new Set(regular.map(({ object }) => object))]);
  return files.map((one) => {
    const file = nameOf(one.path);
    const found = isRegular(one) ? bytes.get(one.object) : undefined;
    return found ? { file, bytes: found } : { file, bytes: new Uint8Array(), trouble: troubleOf(one) };
  });
}

function isRegular({ mode }: TreeFile): boolean {
  return mode.startsWith('100');
}

function troubleOf(file: TreeFile): RawFile['trouble'] & string {
  return isRegular(file) ? 'unreadable' : 'not-regular';
}

/** The bytes of objects by id, however many: one conversation with git for all of them. */
export async function objectsOf(repository: string, ids: readonly string[]): Promise<Map<string, Uint8Array>> {
  const found = new Map<string, Uint8Array>();
  if (ids.length === 0) return found;
  const answer = await gitBytes(repository, ['cat-file', '--batch=%(objectsize)', '--buffer'], `${ids.join('\n')}\n`);
  // One after the other, each is "<size>\n", so many bytes, and a line end; one that is missing is "<id> missing\n".
  let at = 0;
  for (const id of ids) {
    const start = answer.indexOf(LINE_END, at) + 1;
    const size = Number(answer.toString('latin1', at, start));
    const end = start + (size || 0);
    if (!Number.isNaN(size)) found.set(id, answer.subarray(start, end));
    at = Number.isNaN(size) ? start : end + 1;
  }
  return found;
}

const LINE_END = 10;
