// A change → what a reviewer has to look at that no program can: one line each, for this change alone.

import type { Value } from '../model/source.ts';
import { type EntryChange, isUnreadable } from './change/entries.ts';
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
    ...entries.filter((entry) => !isUnreadable(entry)).flatMap((entry) => linesFor(entry, doubts)),
    ...duplicates.map(
      ({ a, b, score, reasons }) =>
        `Is ${a} the same thing as ${b} (${reasons.join(', ')}; likeness ${score} of 1)? Then improve what is there.`,
    ),
    ...doubts.map(({ says }) => says),
  ];
}

function linesFor(entry: EntryChange, doubts: readonly Doubt[]): string[] {
  const { id, change } = entry;
  if (change === 'removed') return [`Is it right that ${id} goes, and does its tombstone say why?`];
  return [
    ...newSources(entry).map((url) => `Open ${url}: does it say what the entry says it shows, and no more?`),
    ...lostSources(entry).map((url) => `${id} no longer names ${url}: is what that showed still shown?`),
    ...wording(entry),
    ...(touches(entry, '/maintainers') ? [`Do those whom ${id} names as maintainers speak for it?`] : []),
    ...(change === 'renamed' ? [`Is ${id} the better name for what was ${entry.from}?`] : []),
    ...reviewedAlone(entry),
    ...unreviewed(entry, doubts),
  ];
}

/** Addresses of sources that are new to the entry. */
function newSources(entry: EntryChange): string[] {
  return addresses(sourcesOf(entry).added);
}

/** Addresses of sources that it had, and has no longer. */
function lostSources(entry: EntryChange): string[] {
  return entry.change === 'added' ? [] : addresses(sourcesOf(entry).removed);
}

function sourcesOf({ before, after }: EntryChange) {
  return itemChanges(urlsIn(before?.data ?? null), urlsIn(after?.data ?? null));
}

function addresses(urls: readonly Value[]): string[] {
  return [...new Set(urls.filter((url) => typeof url === 'string'))];
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

/** A new day of review and nothing else: there is only the author's word for it. */
function reviewedAlone({ id, change, fields, after }: EntryChange): string[] {
  const reviewed = textAt(after?.data, 'reviewed');
  if (change !== 'changed' || reviewed === undefined || fields.some(({ field }) => field !== '/reviewed')) return [];
  return [`${id} says that it was reviewed on ${reviewed}, and nothing else changes: was it held against its sources?`];
}

/** What no source shows: who may change an entry, what it was called, and whether it is confirmed. */
const UNSOURCED = ['/maintainers', '/aliases', '/standing'];

/** A change of anything but the day of review ought to come with a new one; where a source is asked for, that is enough. */
function unreviewed(entry: EntryChange, doubts: readonly Doubt[]): string[] {
  const { id, change, after, fields } = entry;
  const reviewed = textAt(after?.data, 'reviewed');
  if (change !== 'changed' || reviewed === undefined || touches(entry, '/reviewed')) return [];
  if (fields.every(({ field }) => UNSOURCED.includes(field))) return [];
  if (doubts.some((doubt) => doubt.id === id && doubt.sort === 'no-new-source')) return [];
  return [`${id} keeps its earlier day of review: was all of it held against its sources again?`];
}
