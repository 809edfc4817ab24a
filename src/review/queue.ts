// The changes that wait → for each a line of age, decision and effect, by those for whom it waits.

import type { FullDate } from '../model/date.ts';
import { hasErrors } from '../model/finding.ts';
import type { Grade } from '../model/match.ts';
import type { Waiting } from '../model/waiting.ts';
import { counted } from '../text/counted.ts';
import type { FileChange } from './change/change.ts';
import { type EntryChange, isUnreadable } from './change/entries.ts';
import { nodeOf, titleOf } from './change/said.ts';
import { leftOut, withoutLossesOf } from './effect/leftOut.ts';
import type { MatchChange } from './effect/matches.ts';
import { titleIn } from './markdown/entry.ts';
import { othersIn } from './markdown/files.ts';
import { together } from './markdown/together.ts';
import type { Review } from './review.ts';

/** A change that waits, as a forge knows it. */
export interface OpenChange {
  /** How the forge calls it. @example "#12" */
  readonly name: string;
  /** The day on which it was opened. */
  readonly opened: FullDate;
  readonly review: Review;
}

/** The lines of all that waits; the oldest first. One that waits for several has a line for each. */
export function queueOf(changes: readonly OpenChange[], today: FullDate): Waiting[] {
  const lines = changes.flatMap((change) => linesOf(change, today));
  return lines.sort((a, b) => b.age - a.age || (a.name < b.name ? -1 : 1));
}

function linesOf({ name, opened, review }: OpenChange, today: FullDate): Waiting[] {
  const { decision, entries, findings } = review;
  const line = { name, age: daysBetween(opened, today), areas: areasOf(entries), effect: effectLine(review) };
  if (!decision.allowed)
    return [{ ...line, waitsFor: 'author', decision: decision.reasons[0] ?? 'It is not allowed.' }];
  if (hasErrors(findings)) return [{ ...line, waitsFor: 'author', decision: 'It has errors to mend.' }];
  if (decision.approved) return [{ ...line, waitsFor: 'catalogue-maintainers', decision: 'It is approved: merge it.' }];
  return decision.approvals.map(({ from, because }) => ({ ...line, waitsFor: from, decision: reasonOf(because) }));
}

/** What is the reason for one entry after another is said once. */
function reasonOf(because: string): string {
  return together(because.split('; '), 'each of').join('; ');
}

function areasOf(entries: Review['entries']): string[] {
  const areas = entries.flatMap(({ before, after }) => {
    const header = (after ?? before)?.data;
    return typeof header === 'object' && header !== null && 'areas' in header ? header.areas : [];
  });
  return [...new Set(areas.flat().filter((area) => typeof area === 'string'))].sort();
}

/** What it does, in a line: the entries first, then what follows. */
function effectLine(review: Review): string {
  const { entries, change } = review;
  const { matches, gaps, conflicts } = withoutLossesOf(leftOut(entries, change.sides.head), review.effects);
  const [gained, lost] = [matches.gained.filter(({ after }) => isMet(after)), matches.lost.filter(isLost)];
  const others = matches.gained.length + matches.lost.length - gained.length - lost.length;
  const counts: [number, one: string, more: string][] = [
    [gained.length, 'match gained', 'matches gained'],
    [lost.length, 'match lost', 'matches lost'],
    [others, 'pair with another answer', 'pairs with another answer'],
    [gaps.opened.length, 'gap opened', 'gaps opened'],
    [gaps.closed.length, 'gap closed', 'gaps closed'],
    [conflicts.opened.length, 'conflict opened', 'conflicts opened'],
  ];
  const told = counts.filter(([count]) => count > 0).map((words) => counted(...words));
  return [...few([...entries.map(deedOf), ...othersIn(review).map(fileOf)]), ...told].join(', ');
}

function isMet(grade: Grade | null): boolean {
  return grade === 'meets-all-stated';
}

/** What fails a need now is told, too, where nothing was known of it before. */
function isLost({ before, after }: MatchChange): boolean {
  return isMet(before) || after === 'fails-a-stated-need';
}

function few(names: readonly string[], most = 3): string[] {
  return names.length > most ? [...names.slice(0, most), `and ${names.length - most} more`] : [...names];
}

/** @example "changed Kestrel booth (summary, offers)" */
function deedOf(entry: EntryChange): string {
  const { kind, change, fields } = entry;
  if (change !== 'changed' || isUnreadable(entry)) return `${change} ${titleIn(entry)}`;
  const names = [...new Set(fields.map(({ field }) => field.split('/')[1] ?? ''))];
  const titles = names.map((name) => (titleOf(nodeOf(kind, [name])) ?? 'text').toLowerCase());
  return `${change} ${titleIn(entry)} (${few(titles).join(', ')})`;
}

function fileOf({ path, change }: FileChange): string {
  return `${change} ${path}`;
}

function daysBetween(from: FullDate, to: FullDate): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
}
