// Addresses that entries had before, or that retired entries had → where a reader goes instead.

import { type Catalogue, listOf } from '../model/catalogue.ts';
import type { Tombstone } from '../model/entry.ts';
import { FOLDERS, KINDS } from '../model/kind.ts';
import { addressOf } from '../model/reference.ts';

/** An address that no longer has an entry of its own. */
export interface Moved {
  /** The address without its outer slashes, e.g. "capabilities/old-name". */
  readonly from: string;
  /** The address to go to; undefined where nothing took its place. */
  readonly to: string | undefined;
  /** The trace of a retired entry; undefined for a renamed one. */
  readonly tombstone: Tombstone | undefined;
}

/** Every renamed and every retired address. */
export function movedPages(catalogue: Catalogue): Moved[] {
  return [...renamed(catalogue), ...catalogue.retired.map(retired)];
}

function renamed(catalogue: Catalogue): Moved[] {
  return KINDS.flatMap((kind) =>
    listOf(catalogue, kind).flatMap(({ id, header }) =>
      ('aliases' in header ? (header.aliases ?? []) : []).map((alias) => ({
        from: `${FOLDERS[kind]}/${alias}`,
        to: addressOf(kind, id),
        tombstone: undefined,
      })),
    ),
  );
}

function retired(tombstone: Tombstone): Moved {
  const { kind, id, header } = tombstone;
  const to = header.successor === undefined ? undefined : addressOf(kind, header.successor);
  return { from: `${FOLDERS[kind]}/${id}`, to, tombstone };
}
