// Organisations and a day → the organisations that speak for them on it.

import type { Catalogue } from '../model/catalogue.ts';
import { isBefore } from '../model/date.ts';
import type { Organisation } from '../model/entry.generated.ts';

/**
 * The bodies that stand for those on that day: one that has ended is spoken for by its successors, and theirs. A body
 * without a standing successor stays itself, for nothing says who else would speak.
 */
export function bodiesAsOf(catalogue: Catalogue, ids: readonly string[], asOf: string): readonly string[] {
  return [...new Set(ids.flatMap((id) => heirsOf(catalogue, id, asOf)))];
}

/** The bodies whose place one of `ids` has taken by that day, at whatever remove, in the order of their ids. */
export function predecessorsOf(catalogue: Catalogue, id: string, asOf: string): readonly string[] {
  return [...catalogue.entries.organisation.keys()].filter(
    (other) => other !== id && heirsOf(catalogue, other, asOf).includes(id),
  );
}

/** Whether a body is in being on a day: begun as far as is known, and neither ended nor succeeded. */
export function isStanding(header: Organisation, asOf: string): boolean {
  return hasBegun(header, asOf) && !hasEnded(header, asOf);
}

/** A set takes in what is added while it is walked, and nothing twice: a loop of successors ends. */
function heirsOf({ entries }: Catalogue, id: string, asOf: string): readonly string[] {
  const reached = new Set([id]);
  const standing: string[] = [];
  for (const each of reached) {
    const header = entries.organisation.get(each)?.header;
    if (header === undefined || !hasBegun(header, asOf)) continue;
    if (!hasEnded(header, asOf)) standing.push(each);
    else for (const successor of header.successors ?? []) reached.add(successor);
  }
  return standing.length > 0 ? standing : [id];
}

function hasBegun({ valid }: Organisation, asOf: string): boolean {
  return valid?.from === undefined || !isBefore(asOf, valid.from);
}

/** Successors have taken a body's place, even where no source dates its end. */
function hasEnded({ valid, successors = [] }: Organisation, asOf: string): boolean {
  return valid?.to === undefined ? successors.length > 0 : isBefore(valid.to, asOf);
}
