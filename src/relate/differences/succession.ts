// Two requirements → whether one is a later word of the same body.

import type { Catalogue } from '../../model/catalogue.ts';
import { isBefore } from '../../model/date.ts';
import type { Entry } from '../../model/entry.ts';

type Requirement = Entry<'requirement'>;

/** Whether `later` is certainly the later word: it supersedes the earlier, or the same bodies raised it on a later day. */
export function isLaterWord(catalogue: Catalogue, later: Requirement, earlier: Requirement): boolean {
  if (supersedes(catalogue, later, earlier)) return true;
  if (supersedes(catalogue, earlier, later) || !isHeir(catalogue, bodiesOf(later), bodiesOf(earlier))) return false;
  const [before, after] = [earlier.header.raised, later.header.raised];
  return before !== undefined && after !== undefined && isBefore(before, after);
}

/** Whether one supersedes the other, directly or through others. */
export function supersedes({ entries }: Catalogue, later: Requirement, earlier: Requirement): boolean {
  return reachable(later.id, (id) => entries.requirement.get(id)?.header.supersedes).has(earlier.id);
}

/** Whether the same bodies raised both, themselves or as successors. Two that merged only after they spoke, spoke each for itself. */
export function isSameBody(catalogue: Catalogue, a: Requirement, b: Requirement): boolean {
  return isHeir(catalogue, bodiesOf(a), bodiesOf(b)) || isHeir(catalogue, bodiesOf(b), bodiesOf(a));
}

function isHeir(catalogue: Catalogue, later: readonly string[], earlier: readonly string[]): boolean {
  const lines = earlier.map((id) => lineage(catalogue, id));
  const comesFromOne = (id: string) => lines.some((line) => line.has(id));
  const lasts = (line: ReadonlySet<string>) => later.some((id) => line.has(id));
  return lines.length > 0 && later.length > 0 && later.every(comesFromOne) && lines.every(lasts);
}

function bodiesOf({ header }: Requirement): readonly string[] {
  return header['raised-by'] ?? [];
}

/** A body and all that took its place. */
function lineage({ entries }: Catalogue, id: string): ReadonlySet<string> {
  return reachable(id, (each) => entries.organisation.get(each)?.header.successors).add(id);
}

/** A set takes in what is added while it is walked. */
function reachable(from: string, next: (id: string) => readonly string[] | undefined): Set<string> {
  const reached = new Set(next(from));
  for (const id of reached) for (const further of next(id) ?? []) reached.add(further);
  return reached;
}
