// A header and a body → a file of the catalogue.

import { FOLDERS, type Kind } from '../model/kind.ts';
import { writeEntry } from '../write/write.ts';

/** A file that has been made up, not yet written. */
export interface GeneratedFile {
  /** Path relative to the catalogue folder, e.g. "capabilities/plover-anvil-ledger.md". */
  readonly file: string;
  readonly text: string;
}

/** The file of an entry. */
export function entryFile(kind: Kind, id: string, header: object, body = ''): GeneratedFile {
  return { file: `${FOLDERS[kind]}/${id}.md`, text: writeEntry(kind, header, body) };
}

/** The file that says that an entry is gone. */
export function retiredFile(kind: Kind, id: string, header: object): GeneratedFile {
  return { file: `retired/${FOLDERS[kind]}/${id}.md`, text: writeEntry('retired', header, '') };
}
