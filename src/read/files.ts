// The catalogue folder → its files as bytes: the only place where reading touches the disk.

import type { Dirent, Stats } from 'node:fs';
import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RawFile } from '../model/source.ts';
import { FILE_LIMIT } from './codes.ts';

/** Thrown when the catalogue folder itself cannot be listed; its message is fit to show. */
export class UnreadableFolder extends Error {
  override readonly name = 'UnreadableFolder';
}

/** Lists every file below `folder`, sorted by path, and reads those that are regular and small enough. */
export function listFiles(folder: string): RawFile[] {
  return pathsBelow(folder, '')
    .sort(byCodeUnit)
    .map((file) => readOne(folder, file));
}

/** A file, and what changes whenever it does. */
export interface Stamped {
  /** Path relative to the catalogue folder. */
  readonly file: string;
  /** Its size and times; never the same twice for a file that has just been written, which may be written again unseen. */
  readonly stamp: string;
}

/** Every file below `folder`, sorted by path, as it can be told without reading it. */
export function stampFiles(folder: string, now: number = Date.now()): Stamped[] {
  return pathsBelow(folder, '')
    .sort(byCodeUnit)
    .map((file) => ({ file, stamp: stampOf(join(folder, file), now) }));
}

/** Some files below `folder`. */
export function readFiles(folder: string, files: readonly string[]): RawFile[] {
  return files.map((file) => readOne(folder, file));
}

// The clock of a file system may be coarse, and somewhat behind ours.
const FRESH = 2000;

function stampOf(path: string, now: number): string {
  try {
    // Whatever is done to a file, its mode changed included, sets its ctime.
    const { size, mtimeMs, ctimeMs, ino } = lstatSync(path);
    const isFresh = Math.max(mtimeMs, ctimeMs) > now - FRESH;
    return `${size} ${Math.trunc(mtimeMs)} ${Math.trunc(ctimeMs)} ${ino}${isFresh ? ` at ${now}` : ''}`;
  } catch {
    return `unreadable at ${now}`;
  }
}

function pathsBelow(folder: string, parent: string): string[] {
  return entriesOf(join(folder, parent)).flatMap((entry) => {
    const path = parent === '' ? entry.name : `${parent}/${entry.name}`;
    // A catalogue may be a repository of its own; its history is not content.
    if (path === '.git') return [];
    // A link to a folder is not a directory here, so that nothing outside the catalogue is ever walked.
    return entry.isDirectory() ? pathsBelow(folder, path) : [path];
  });
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    throw new UnreadableFolder(`Cannot read the folder "${folder}": ${reasonOf(error)}.`);
  }
}

function readOne(folder: string, file: string): RawFile {
  const path = join(folder, file);
  try {
    const trouble = troubleOf(lstatSync(path));
    return trouble ? { file, bytes: new Uint8Array(), trouble } : { file, bytes: readFileSync(path) };
  } catch {
    return { file, bytes: new Uint8Array(), trouble: 'unreadable' };
  }
}

function troubleOf(stats: Stats): RawFile['trouble'] {
  if (!stats.isFile()) return 'not-regular';
  return stats.size > FILE_LIMIT ? 'too-large' : undefined;
}

const REASONS: ReadonlyMap<string, string> = new Map([
  ['ENOENT', 'it does not exist'],
  ['ENOTDIR', 'it is not a folder'],
  ['EACCES', 'permission was refused'],
]);

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : 'unknown error';
  return REASONS.get(code) ?? code;
}

function byCodeUnit(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
