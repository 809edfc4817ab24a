// Files that change → the others of a large catalogue that may have the text of one of them, found without their headers being read.

import { coreOf } from '../check/rules/sameBody.ts';
import type { RawFile, Source } from '../model/source.ts';
import { type Texts, textsOf } from '../read/files.ts';
import { bodyTest } from './bodies.ts';
import { askerOf } from './facts.ts';
import { folderOf } from './folder.ts';
import { worthMore } from './sights.ts';

/** The paths of those that may have the text of one of the sources; only what is of the same kind is held against it. */
export function sharingBodies(sources: readonly Source[], files: readonly RawFile[]): Set<string> {
  const askers = sources.flatMap((source) => askerOf(source) ?? []);
  const cores = askers.flatMap((asker) => ('body' in asker ? coreOf(asker) : []));
  const tests = [...new Set(cores)].filter((core) => core !== '').map(bodyTest);
  const folders = new Set(askers.map(({ file }) => folderOf(file)));
  const found = new Set<string>();
  if (tests.length === 0) return found;
  const texts = inGroups(files.filter(({ file }) => folders.has(folderOf(file))));
  for (const { file, letters, isPlain } of worthMore([{ texts, words: [] }], tests))
    if (tests.some(({ test }) => test(letters, isPlain))) found.add(file);
  return found;
}

function* inGroups(files: readonly RawFile[]): Iterable<Texts> {
  for (let at = 0; at < files.length; at += AT_A_TIME) yield textsOf(files.slice(at, at + AT_A_TIME).map(asBuffer));
}

/** What is in none of so many texts is seen in one look. */
const AT_A_TIME = 16;

function asBuffer({ file, bytes }: RawFile): { readonly file: string; readonly bytes: Buffer } {
  return { file, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}
