// The files of a command: those of the catalogue that its FILEs name, what it is given to read, and what it writes.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, relative, resolve, sep } from 'node:path';
import type { RawFile } from '../src/model/source.ts';
import { Misuse } from './command.ts';

/** The files that are named; all of them where none is. */
export function filesNamed(names: readonly string[], folder: string, files: readonly RawFile[]): readonly RawFile[] {
  if (names.length === 0) return files;
  const wanted = new Set(
    pathsNamed(
      names,
      folder,
      files.map(({ file }) => file),
    ),
  );
  return files.filter(({ file }) => wanted.has(file));
}

/** The paths that are named, each once. One may be told from where one stands, or from the catalogue. */
export function pathsNamed(names: readonly string[], folder: string, files: readonly string[]): string[] {
  const known = new Set(files);
  return [...new Set(names.map((name) => pathNamed(name, folder, known)))];
}

function pathNamed(name: string, folder: string, known: ReadonlySet<string>): string {
  const inside = relative(folder, resolve(name)).split(sep).join('/');
  const file = [inside, name].find((path) => known.has(path));
  if (file === undefined) throw new Misuse(`There is no file "${name}" in ${folder}.`);
  return file;
}

/** The text of a file that an option names. Throws Misuse where it cannot be read. */
export function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new Misuse(`Cannot read the file "${file}".`);
  }
}

/** Writes a file, and the folders above it where they are missing. */
export function writeAt(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
