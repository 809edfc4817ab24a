// A change → what a reviewer has to look at that no program can: one line each, for this change alone.

import type { Value } from '../model/source.ts';
import type { EntryChange } from './change/entries.ts';
import { BODY } from './change/fields.ts';
import { itemChanges } from './change/items.ts';
import { isList, isMapping, textAt } from './change/value.ts';
import type { Doubt } from './claims.ts';
import type { LikelyDuplicate } from './likely.ts';

/** The lines, in the order in which one would go through them. */
export function checklistFor(
  entries: readonly EntryChange[],
  duplicates: readonly LikelyDuplicate[],
  doubts: readonly Doubt[],
): string[] {
  return [
    ...entries.flatMap(linesFor),
    ...duplicates.map(({ a, b }) => `Are ${a} and ${b} one thing? Then improve the one that is there.`),
    ...doubts.map(({ says }) => says),
  ];
}

function linesFor(entry: EntryChange): string[] {
  const { id, change } = entry;
  if (change === 'removed') return [`Is it right that ${id} goes, and does its tombstone say why?`];
  return [
    ...newSources(entry).map((url) => `Open ${url}: does it say what the entry says it shows, and no more?`),
    ...wording(entry),
    ...(touches(entry, '/maintainers') ? [`Do those whom ${id} names as maintainers speak for it?`] : []),
    ...(change === 'renamed' ? [`Is ${id} the better name for what was ${entry.from}?`] : []),
    ...unreviewed(entry),
  ];
}

/** Addresses of sources that are new to the entry. */
function newSources({ before, after }: EntryChange): string[] {
  const { added } = itemChanges(urlsIn(before?.data ?? null), urlsIn(after?.data ?? null));
  return [...new Set(added.filter((url) => typeof url === 'string'))];
}

/** Every "url" in a header, wherever a source stands. */
function urlsIn(value: Value): string[] {
  if (isList(value)) return value.flatMap(urlsIn);
  if (!isMapping(value)) return [];
  const { url } = value;
  return [...(typeof url === 'string' ? [url] : []), ...Object.values(value).flatMap(urlsIn)];
}

function wording(entry: EntryChange): string[] {
  const isReworded = touches(entry, '/summary') || touches(entry, '/title') || touches(entry, BODY);
  return isReworded ? [`Does ${entry.id} say plainly what it is, in words of its own?`] : [];
}

function touches({ fields }: EntryChange, pointer: string): boolean {
  return fields.some(({ field }) => field === pointer);
}

/** A change of anything but the day of review ought to come with a new one. */
function unreviewed(entry: EntryChange): string[] {
  const { id, change, after } = entry;
  const reviewed = textAt(after?.data, 'reviewed');
  if (change !== 'changed' || reviewed === undefined || touches(entry, '/reviewed')) return [];
  return [`${id} still says that it was reviewed on ${reviewed}: was all of it held against its sources again?`];
}
