// The entries of a kind → their names, from which a form offers them and knows which ids are taken.

import { type Catalogue, listOf } from '../model/catalogue.ts';
import type { Kind } from '../model/kind.ts';
import type { PublishedNames } from '../propose/setting.ts';

/** The names of a kind. */
export function publishedNames(catalogue: Catalogue, kind: Kind): PublishedNames {
  const entries = listOf(catalogue, kind);
  const names = Array.from(entries, ({ id, header }): [string, string] => [id, header.title]);
  const earlier = Array.from(entries, ({ header }) => ('aliases' in header ? (header.aliases ?? []) : [])).flat();
  const gone = catalogue.retired.filter((one) => one.kind === kind).map(({ id }) => id);
  return { names: names.sort(byTitle), taken: [...earlier, ...gone].sort() };
}

function byTitle([, a]: readonly [string, string], [, b]: readonly [string, string]): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x < y ? -1 : x > y ? 1 : 0;
}
