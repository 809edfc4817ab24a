// Files that change → the others of a large catalogue that may have the text of one of them, found without their headers being read.

import { coreOf } from '../check/rules/sameBody.ts';
import type { RawFile, Source } from '../model/source.ts';
import { type Texts, textsOf } from '../read/files.ts';
import { type BodyTest, bodyTest } from './bodies.ts';
import { askerOf } from './facts.ts';
import { folderOf } from './folder.ts';
import { type Sight, worthMore } from './sights.ts';

/** The paths of those that may have the text of one of the sources; only what is of the same kind is held against it. */
export function sharingBodies(sources: readonly Source[], files: readonly RawFile[]): Set<string> {
  const askers = sources.flatMap((source) => askerOf(source) ?? []);
  const cores = askers.flatMap((asker) => ('body' in asker ? coreOf(asker) : []));
  const tests = [...new Set(cores)].filter((core) => core !== '').map(bodyTest);
  const folders = new Set(askers.map(({ file }) => folderOf(file)));
  const texts = inGroups(files.filter(({ file }) => folders.has(folderOf(file))));
  const found = tests.length === 0 ? [] : [...worthMore([{ texts, words: [] }], tests)].filter(hasOne(tests));
  return new Set(found.map(({ file }) => file));
}

function hasOne(tests: readonly BodyTest[]): (sight: Sight) => boolean {
  return ({ letters, isPlain }) => tests.some(({ test }) => test(letters, isPlain));
}

function* inGroups(files: readonly RawFile[]): Iterable<Texts> {
  for (let at = 0; at < files.length; at += AT_A_TIME) yield textsOf(files.slice(at, at + AT_A_TIME).map(asBuffer));
}

/** What is in none of so many texts is seen in one look. */
const AT_A_TIME = 16;

function asBuffer({ file, bytes }: RawFile): { readonly file: string; readonly bytes: Buffer } {
  return { file, bytes: Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength) };
}
