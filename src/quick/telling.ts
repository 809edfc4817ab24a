// Files to be checked → the folders and the words by which it is known what can have a say in what is found in them.

import { mentionsIn } from '../check/references.ts';
import { FOLDERS } from '../model/kind.ts';
import { type Asker, factsOfAsker } from './facts.ts';

/** What has none of these words, in letters of either case, can neither be a namesake, nor claim the same address. */
export function tellingWords(askers: readonly Asker[]): string[] {
  return askers.flatMap((asker) => {
    const { title = '', aliases = [] } = factsOfAsker(asker);
    return [...aliases, ...longestWord(title)];
  });
}

/** A folded title has the words of any that is folded to the same. */
function longestWord(title: string): string[] {
  const words = title.split(' ').filter((word) => /^[a-z0-9]+$/.test(word));
  return words.sort((a, b) => b.length - a.length).slice(0, 1);
}

/** Tells which files, but for those that every entry rests on, can have a say at all: whatever is of a kind stands in one folder. */
export function isNear(askers: readonly Asker[], files: ReadonlySet<string>): (file: string) => boolean {
  const folders = new Set(askers.flatMap((asker) => [folderOf(asker.file), ...meantFrom(asker, files)]));
  return (file) => folders.has(folderOf(file));
}

/** The folders with what may be meant by the names of what is not there. */
function meantFrom(asker: Asker, files: ReadonlySet<string>): string[] {
  if (!('body' in asker)) return asker.header.successor === undefined ? [] : [FOLDERS[asker.kind]];
  const missing = mentionsIn(asker).filter(({ file }) => !files.has(file));
  return missing.map(({ kind }) => FOLDERS[kind]);
}

/** Whether the facts of telling texts are enough: each name leads to a file, and nothing follows that may lead back. */
export function hasOnlyNames(asker: Asker, files: ReadonlySet<string>): boolean {
  return meantFrom(asker, files).length === 0 && factsOfAsker(asker).next === undefined;
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}
