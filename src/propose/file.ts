// An entry's kind and id ↔ where its file stands in the repository, and the id that a title suggests.

import { LONGEST_ID } from '../model/id.ts';
import type { Kind } from '../model/kind.ts';
import { entryFile } from '../model/role.ts';
import { slug } from '../text/slug.ts';

/** The path from the root of the repository. @example repositoryFile('capability', 'autopsy') // "catalogue/capabilities/autopsy.md" */
export function repositoryFile(kind: Kind, id: string): string {
  return `catalogue/${entryFile(kind, id)}`;
}

/** The id that a title suggests. @example idFor('X-Ways Forensics 21') // "x-ways-forensics-21" */
export function idFor(title: string): string {
  return slug(title.replace(/['’]/g, ''), LONGEST_ID);
}
