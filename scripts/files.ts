// The files of a command: those of the catalogue that its FILEs name, what it is given to read, and what it writes.

import { mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
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

/** The folder that an option names, which has to be new or empty. */
export function emptyFolder(folder: string | undefined): string {
  if (folder === undefined) throw new Misuse('Expected --output with a folder to write into.');
  const found = statSync(folder, { throwIfNoEntry: false });
  if (!found || (found.isDirectory() && readdirSync(folder).length === 0)) return folder;
  throw new Misuse(`"${folder}" is there already and not empty: name a new folder, or empty it first.`);
}

/** After how many files a step is told. */
const STEP = 5000;

/** Writes files one after another into a folder, and tells how far it has come. */
export function writeAll(
  folder: string,
  files: Iterable<{ readonly file: string; readonly text: string }>,
  tell: (step: string) => void,
): void {
  let count = 0;
  for (const { file, text } of files) {
    writeAt(join(folder, file), text);
    count += 1;
    if (count % STEP === 0) tell(`${count} files`);
  }
  tell(`${count} files are in ${folder}`);
}

/** Writes a file, and the folders above it where they are missing. */
export function writeAt(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, content);
}
