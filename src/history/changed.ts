// Two revisions of a repository → both trees of the catalogue in it, and what is known of the change between them.

import type { RawFile } from '../model/source.ts';
import { differencesBetween, rootOf, type Span, spanOf } from './between.ts';
import { placeIn } from './place.ts';
import { filesAt, readFiles } from './tree.ts';

/** Both trees of a change, as the review takes them. */
export interface Changed extends Span {
  readonly files: readonly {
    readonly path: string;
    readonly file?: string;
    readonly change: 'added' | 'changed' | 'removed';
  }[];
  /** Every file of the catalogue in the base commit. */
  readonly baseFiles: readonly RawFile[];
  /** The changed files of the catalogue as they are in the head. */
  readonly headFiles: readonly RawFile[];
}

/** Reads the change from `base` to `head` of the catalogue in `folder`; undefined where that is in no repository. */
export async function changedBetween(folder: string, base: string, head: string): Promise<Changed | undefined> {
  const repository = await rootOf(folder);
  if (repository === undefined) return undefined;
  const span = await spanOf(repository, base, head);
  if (span.base === null || span.head === null) return { ...span, files: [], baseFiles: [], headFiles: [] };
  const place = placeIn(repository, folder);
  const nameOf = (path: string) => path.slice(place.length);
  const differences = await differencesBetween(repository, span.base, span.head);
  const inCatalogue = differences.filter(({ path }) => path.startsWith(place));
  return {
    ...span,
    files: differences.map(({ path, change }) => ({
      path,
      change,
      ...(path.startsWith(place) && { file: nameOf(path) }),
    })),
    baseFiles: await readFiles(repository, await filesAt(repository, span.base, place), nameOf),
    headFiles: await readFiles(
      repository,
      inCatalogue.flatMap(({ now }) => now ?? []),
      nameOf,
    ),
  };
}
