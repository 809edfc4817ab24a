// Files to be checked, and the facts of all → the few other files that can have a say in what is found in those.

import { mentionsIn } from '../check/references.ts';
import { coreOf } from '../check/rules/sameBody.ts';
import { FOLDERS, type Kind } from '../model/kind.ts';
import { entryFile, tombstoneFile } from '../model/role.ts';
import { likenessTo } from '../text/likeness.ts';
import type { Asker, Facts } from './facts.ts';
import { folderOf } from './folder.ts';
import type { AllFacts } from './gather.ts';

/**
 * The files to read beside that of `asker`, so that the ordinary check finds in it what it would find beside all. Each rule that
 * looks at several entries has its line here; a test holds the two ways of checking to each other.
 */
export function neededFor(asker: Asker, own: Facts, all: AllFacts): readonly string[] {
  const isEntry = 'body' in asker;
  return [
    ...(isEntry
      ? [...namesakes(asker.kind, own, all), ...(all.sharing.get(coreOf(asker)) ?? []), ...mentioned(asker, all)]
      : successor(asker, all)),
    ...chained(asker.file, own, all),
  ];
}

/** Whatever has the same title, or an address that this one claims. */
function namesakes(kind: Kind, { title, aliases = [] }: Facts, { facts }: AllFacts): string[] {
  const folder = FOLDERS[kind];
  const taken = aliases.flatMap((id) => [entryFile(kind, id), tombstoneFile(kind, id)]);
  const claimed = new Set(aliases);
  const alike = [...facts].filter(
    ([file, other]) =>
      isIn(file, folder) &&
      ((title !== undefined && other.title === title) || other.aliases?.some((alias) => claimed.has(alias))),
  );
  return [...taken, ...alike.map(([file]) => file)];
}

/** What it refers to; where that is not there, what is left of it, and what may have been meant. */
function mentioned(asker: Parameters<typeof mentionsIn>[0], all: AllFacts): string[] {
  return mentionsIn(asker).flatMap(({ kind, id }) => {
    const file = entryFile(kind, id);
    return all.files.has(file) ? [file] : [tombstoneFile(kind, id), ...meant(kind, id, all, namesOf)];
  });
}

function successor({ kind, header }: Extract<Asker, { header: { successor?: unknown } }>, all: AllFacts): string[] {
  const id = header.successor;
  return id === undefined ? [] : meant(kind, id, all, () => []);
}

function meant(kind: Kind, id: string, all: AllFacts, names: (facts: Facts) => readonly string[]): string[] {
  const folder = FOLDERS[kind];
  const known = Array.from(all.facts, ([file, facts]) =>
    isIn(file, folder) ? [{ id: idOf(file), names: names(facts) }] : [],
  ).flat();
  const near = likenessTo(known).closest(id);
  if (near === undefined) return [];
  const file = entryFile(kind, near);
  // One that turns out not to be what it seemed stands in the way of the one that is meant.
  return all.isSure(file) ? [file] : meant(kind, id, all, names);
}

function namesOf({ title, aliases = [] }: Facts): readonly string[] {
  return title === undefined ? aliases : [title, ...aliases];
}

/** Everything that a chain of successors ties to it, forwards and backwards; what nothing follows is on no circle. */
function chained(from: string, own: Facts, all: AllFacts): string[] {
  if (!own.next) return [];
  const folder = folderOf(from);
  const links = [...all.facts].flatMap(([file, facts]) =>
    facts.next && isIn(file, folder) ? facts.next.map((id) => [file, `${folder}/${id}.md`] as const) : [],
  );
  const tied = new Set([from, ...own.next.map((id) => `${folder}/${id}.md`)]);
  for (let before = 0; before !== tied.size; ) {
    before = tied.size;
    for (const [a, b] of links) if (tied.has(a) || tied.has(b)) tied.add(a).add(b);
  }
  return [...tied];
}

function isIn(file: string, folder: string): boolean {
  return file.startsWith(`${folder}/`);
}

function idOf(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1, -'.md'.length);
}
