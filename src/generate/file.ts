// A header and a body → a file of the catalogue.

import type { Kind } from '../model/kind.ts';
import { entryFile, tombstoneFile } from '../model/role.ts';
import { writeEntry } from '../write/write.ts';

/** A file that has been made up, not yet written. */
export interface GeneratedFile {
  /** Path relative to the catalogue folder, e.g. "capabilities/plover-anvil-ledger.md". */
  readonly file: string;
  readonly text: string;
}

/** The file of an entry. */
export function generatedEntry(kind: Kind, id: string, header: object, body = ''): GeneratedFile {
  return { file: entryFile(kind, id), text: writeEntry(kind, header, body) };
}

/** The file that says that an entry is gone. */
export function generatedTombstone(kind: Kind, id: string, header: object): GeneratedFile {
  return { file: tombstoneFile(kind, id), text: writeEntry('retired', header, '') };
}
