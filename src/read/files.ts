// The catalogue folder → its files as bytes: the only place where reading touches the disk.

import { isAscii } from 'node:buffer';
import type { Dirent, Stats } from 'node:fs';
import { closeSync, constants, lstatSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { RawFile } from '../model/source.ts';
import { FILE_LIMIT } from './codes.ts';

/** Thrown when the catalogue folder itself cannot be listed; its message is fit to show. */
export class UnreadableFolder extends Error {
  override readonly name = 'UnreadableFolder';
}

/** Lists every file below `folder`, sorted by path, and reads those that are regular and small enough. */
export function listFiles(folder: string): RawFile[] {
  return namesBelow(folder).map((file) => readOne(folder, file));
}

/** The paths of all files below `folder`, sorted. */
export function namesBelow(folder: string): string[] {
  return pathsBelow(folder, '').sort();
}

/** A file as letters, one for each byte. */
export interface Text {
  readonly file: string;
  /** Null where it has none that may be read. */
  readonly letters: string | null;
  /** Whether every letter stands for itself: none has an accent, and none is escaped. */
  readonly isPlain: boolean;
}

/** Some files as letters. */
export interface Texts {
  /** All of them, one behind the other, where every letter stands for itself. */
  readonly plain: string | null;
  /** Each by itself; to be asked before the next few are read. */
  readonly each: () => readonly Text[];
}

/** Some files below `folder`, a few at a time: what is in none of these is seen in one look. */
export function* textsIn(folder: string, files: readonly string[]): Generator<Texts> {
  const buffer = Buffer.allocUnsafe(AT_A_TIME * (FILE_LIMIT + 1));
  const from = resolve(folder);
  for (let start = 0; start < files.length; start += AT_A_TIME) {
    let end = 0;
    const some = files.slice(start, start + AT_A_TIME).map((file) => {
      const size = sizeRead(`${from}/${file}`, buffer, end);
      const bytes = size === null ? null : buffer.subarray(end, end + size);
      end += size ?? 0;
      return { file, bytes };
    });
    yield textsOf(some, buffer.subarray(0, end));
  }
}

/** Files as letters; `all` are the bytes of those that may be read, one behind the other. */
export function textsOf(
  files: readonly { readonly file: string; readonly bytes: Buffer | null }[],
  all = Buffer.concat(files.flatMap(({ bytes }) => bytes ?? [])),
): Texts {
  return {
    plain: isPlain(all) ? all.toString('latin1') : null,
    each: () => files.map(({ file, bytes }) => textOf(file, bytes)),
  };
}

function textOf(file: string, bytes: Buffer | null): Text {
  if (bytes === null) return { file, letters: null, isPlain: false };
  return { file, letters: bytes.toString('latin1'), isPlain: isPlain(bytes) };
}

function isPlain(bytes: Buffer): boolean {
  return isAscii(bytes) && !bytes.includes('\\');
}

/** Some files below `folder`. */
export function readFiles(folder: string, files: readonly string[]): RawFile[] {
  return files.map((file) => readOne(folder, file));
}

/** How many files are read at a time. */
const AT_A_TIME = 16;

/** One buffer serves ten thousand files; a link is not followed, and nothing is waited for. Null where there is no plain file that may be read. */
function sizeRead(path: string, buffer: Buffer, at: number): number | null {
  let file: number | undefined;
  try {
    file = openSync(path, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    const size = readSync(file, buffer, at, FILE_LIMIT + 1, 0);
    return size > FILE_LIMIT ? null : size;
  } catch {
    return null;
  } finally {
    if (file !== undefined) closeSync(file);
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
