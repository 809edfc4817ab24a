// An entry's kind and id ↔ where its file stands in the repository, and the id that a title suggests.

import { FOLDERS, type Kind } from '../model/kind.ts';
import { fold } from '../text/fold.ts';

/** The path below the catalogue's folder. @example catalogueFile('capability', 'autopsy') // "capabilities/autopsy.md" */
export function catalogueFile(kind: Kind, id: string): string {
  return `${FOLDERS[kind]}/${id}.md`;
}

/** The path from the root of the repository. */
export function repositoryFile(kind: Kind, id: string): string {
  return `catalogue/${catalogueFile(kind, id)}`;
}

/** The id that a title suggests. @example idFor('X-Ways Forensics 21') // "x-ways-forensics-21" */
export function idFor(title: string): string {
  const words = fold(title.replace(/['’]/g, '')).match(/[a-z0-9]+/g) ?? [];
  return words.join('-').slice(0, LONGEST).replace(/-$/, '');
}

const LONGEST = 80;
