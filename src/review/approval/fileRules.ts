// The files of a change that are no entries → what the rules of approval say of them.

import type { Facts, FileSort } from './facts.ts';
import type { Author } from './people.ts';
import { askMaintainers, forbid, type Verdict } from './verdict.ts';

const WORDS: Readonly<Record<FileSort, string>> = {
  tombstone: 'the traces of entries that are gone belong to all',
  vocabulary: 'the vocabulary belongs to all entries',
  site: 'site.yml says who may approve',
  rules: 'workflows and owners decide what is checked and who approves',
  code: 'the code and the schemas decide what every entry means',
  stray: 'the catalogue has no place for such a file',
};

/** Files that say who may do what: an outsider does not even propose a change of them. */
const POWERS: ReadonlySet<FileSort> = new Set(['site', 'rules']);

/** A change of entries touches entries alone, unless a maintainer of the catalogue makes it. */
export function* otherFiles({ others, entries }: Facts, author: Author): Iterable<Verdict> {
  for (const sort of new Set(others.map((file) => file.sort))) yield askMaintainers(WORDS[sort]);
  if (author.isCatalogueMaintainer) return;
  for (const { path, sort } of others) {
    if (POWERS.has(sort)) yield forbid(`${path}: ${WORDS[sort]}, so that only the catalogue's maintainers change it.`);
  }
  const strange = others.find(({ sort }) => sort !== 'tombstone');
  if (strange && entries.length > 0)
    yield forbid(`Entries are changed together with ${strange.path}: split the change.`);
  yield* loneTombstones(others, entries);
}

/** A tombstone comes with the entry that goes; one that lies there already is the maintainers'. */
function* loneTombstones(others: Facts['others'], entries: Facts['entries']): Iterable<Verdict> {
  const gone = new Set(entries.filter(({ change }) => change === 'removed').map(({ id }) => id));
  for (const { path, sort, traceOf } of others) {
    if (sort !== 'tombstone' || (traceOf !== undefined && gone.has(traceOf))) continue;
    yield forbid(`${path}: no entry of that name goes in this change.`);
  }
}
