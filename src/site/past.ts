// The folder of a view's catalogue → its past: what landed in it, and the life of each entry.

import { historyOf } from '../history/history.ts';
import { livesIn } from '../history/lives.ts';
import { type Catalogue, listOf } from '../model/catalogue.ts';
import type { Past } from '../model/history.ts';
import { KINDS } from '../model/kind.ts';
import { entryFile } from '../model/role.ts';
import { wordsOf } from './changes/words.ts';

/** The past of the catalogue in `folder`; undefined where git cannot tell all of it. */
export async function pastOf(folder: string, catalogue: Catalogue): Promise<Past | undefined> {
  const handles = handlesIn(catalogue);
  const history = await historyOf(folder, (name) => handles.has(name.toLowerCase()));
  if (!history) return undefined;
  const lives = livesIn(history, formerPaths(catalogue));
  return { history, lives, words: await wordsOf(folder, [...lives.values()].flat(), catalogue) };
}

/** Every name that the catalogue has as a maintainer's, in small letters. */
function handlesIn(catalogue: Catalogue): Set<string> {
  const owners = [...listOf(catalogue, 'supplier'), ...listOf(catalogue, 'organisation')];
  const lists = [catalogue.site.maintainers, ...owners.map(({ header }) => header.maintainers)];
  return new Set(lists.flatMap((handles) => handles ?? []).map((handle) => handle.toLowerCase()));
}

/** The paths that entries had under their aliases. */
function formerPaths(catalogue: Catalogue): Map<string, readonly string[]> {
  const entries = KINDS.flatMap((kind) => listOf(catalogue, kind));
  const moved = entries.flatMap(({ file, kind, header }) => {
    const aliases = 'aliases' in header ? (header.aliases ?? []) : [];
    return aliases.length > 0 ? [[file, aliases.map((id) => entryFile(kind, id))] as const] : [];
  });
  return new Map(moved);
}
