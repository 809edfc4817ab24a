// Files to be checked → the folders and the words by which it is known what can have a say in what is found in them.

import { mentionsIn } from '../check/references.ts';
import { FOLDERS } from '../model/kind.ts';
import { type Asker, factsOfAsker } from './facts.ts';
import { folderOf } from './folder.ts';

/** Patterns: what matches none of them, in letters of either case, can neither be a namesake, nor claim the same address. */
export function tellingWords(askers: readonly Asker[]): string[] {
  return askers.flatMap((asker) => {
    const { title, aliases = [] } = factsOfAsker(asker);
    return title === undefined ? aliases : [...aliases, inOrder(title.split(' '))];
  });
}

/** The words of a folded title stand in this order in any plain text with a title that is folded to the same; it is searched by the longest. */
function inOrder(words: readonly string[]): string {
  const longest = words.reduce((best, word, at) => (word.length > (words[best]?.length ?? 0) ? at : best), 0);
  const before = words.slice(0, longest).map((word) => word + BETWEEN);
  return `(?<=${before.join('')})${words.slice(longest).join(BETWEEN)}`;
}

const BETWEEN = '[^a-z0-9]+';

/** Which of the files, but for those that every entry rests on, can have a say at all: whatever is of a kind stands in one folder. */
export function filesNear(askers: readonly Asker[], files: readonly string[]): Near {
  const there = new Set(files);
  const whole = new Set(askers.flatMap((asker) => [...followed(asker), ...meantFrom(asker, there)]));
  const own = new Set(askers.map(({ file }) => folderOf(file)).filter((folder) => !whole.has(folder)));
  return { all: files.filter(isIn(whole)), telling: files.filter(isIn(own)) };
}

/** The files that can have a say. */
export interface Near {
  /** Those of which each can. */
  readonly all: readonly string[];
  /** Those of which only what has a telling word can. */
  readonly telling: readonly string[];
}

/** The folder with what comes after it, which may lead back. */
function followed(asker: Asker): string[] {
  return factsOfAsker(asker).next ? [folderOf(asker.file)] : [];
}

/** The folders with what may be meant by the names of what is not there. */
function meantFrom(asker: Asker, files: ReadonlySet<string>): string[] {
  if (!('body' in asker)) return asker.header.successor === undefined ? [] : [FOLDERS[asker.kind]];
  const missing = mentionsIn(asker).filter(({ file }) => !files.has(file));
  return missing.map(({ kind }) => FOLDERS[kind]);
}

function isIn(folders: ReadonlySet<string>): (file: string) => boolean {
  return (file) => folders.has(folderOf(file));
}
