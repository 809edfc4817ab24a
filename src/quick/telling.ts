// Files to be checked → the words of which a text has one that can have a say in what is found in them.

import { mentionsIn } from '../check/references.ts';
import { entryFile } from '../model/role.ts';
import { type Asker, factsOfAsker } from './facts.ts';
import type { AllFacts } from './gather.ts';

/**
 * What has none of these words, in letters of either case, can neither be a namesake, nor claim the same address, nor name one of those
 * that are checked as what follows it.
 */
export function tellingWords(askers: readonly Asker[]): string[] {
  return askers.flatMap((asker) => {
    const { title = '', aliases = [] } = factsOfAsker(asker);
    return [asker.id, ...aliases, ...longestWord(title)];
  });
}

/** A folded title has the words of any that is folded to the same. */
function longestWord(title: string): string[] {
  const words = title.split(' ').filter((word) => /^[a-z0-9]+$/.test(word));
  return words.sort((a, b) => b.length - a.length).slice(0, 1);
}

/** Tells which files, but for those that every entry rests on, can have a say at all: whatever is of a kind stands in one folder. */
export function isNear(askers: readonly Asker[]): (file: string) => boolean {
  const folders = new Set(askers.map(({ file }) => folderOf(file)));
  return (file) => folders.has(folderOf(file));
}

/** Whether the facts of telling texts were enough: nothing is referred to that is not there, and no chain leads on. */
export function isEnough(askers: readonly Asker[], { files, facts }: AllFacts): boolean {
  return askers.every((asker) => {
    const folder = folderOf(asker.file);
    const isFollowed = [...facts].some(([file, one]) => folderOf(file) === folder && one.next?.includes(asker.id));
    return factsOfAsker(asker).next === undefined && !isFollowed && namedBy(asker).every((file) => files.has(file));
  });
}

function namedBy(asker: Asker): string[] {
  return 'body' in asker ? mentionsIn(asker).map(({ kind, id }) => entryFile(kind, id)) : [];
}

function folderOf(file: string): string {
  return file.slice(0, file.lastIndexOf('/'));
}
