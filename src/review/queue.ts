// The changes that wait → for each a line of age, decision and effect, by those for whom it waits.

import { titleOf } from '../model/catalogue.ts';
import type { FullDate } from '../model/date.ts';
import { hasErrors } from '../model/finding.ts';
import { parseReference, type Reference } from '../model/reference.ts';
import type { Waiting } from '../model/waiting.ts';
import { counted } from '../text/counted.ts';
import type { Effects } from './effect/effects.ts';
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
  const { decision, entries, effects, findings } = review;
  const line = { name, age: daysBetween(opened, today), areas: areasOf(entries), effect: effectLine(review, effects) };
  if (!decision.allowed)
    return [{ ...line, waitsFor: 'author', decision: decision.reasons[0] ?? 'It is not allowed.' }];
  if (hasErrors(findings)) return [{ ...line, waitsFor: 'author', decision: 'It has errors to mend.' }];
  if (decision.approved) return [{ ...line, waitsFor: 'catalogue-maintainers', decision: 'It is approved: merge it.' }];
  return decision.approvals.map(({ from, because }) => ({ ...line, waitsFor: from, decision: because }));
}

function areasOf(entries: Review['entries']): string[] {
  const areas = entries.flatMap(({ before, after }) => {
    const header = (after ?? before)?.data;
    return typeof header === 'object' && header !== null && 'areas' in header ? header.areas : [];
  });
  return [...new Set(areas.flat().filter((area) => typeof area === 'string'))].sort();
}

/** What it does, in a line: the entries first, then what follows. */
function effectLine({ entries, change: { sides } }: Review, { matches, gaps, conflicts }: Effects): string {
  const titles = entries.map(({ id, change }) => `${change} ${titleIn(sides.head.catalogue, id)}`);
  const counts: [number, one: string, more: string][] = [
    [matches.gained.length, 'match gained', 'matches gained'],
    [matches.lost.length, 'match lost', 'matches lost'],
    [gaps.opened.length, 'gap opened', 'gaps opened'],
    [gaps.closed.length, 'gap closed', 'gaps closed'],
    [conflicts.opened.length, 'conflict opened', 'conflicts opened'],
  ];
  const told = counts.filter(([count]) => count > 0).map((words) => counted(...words));
  const few = titles.length > 3 ? [...titles.slice(0, 3), `and ${titles.length - 3} more`] : titles;
  return [...few, ...told].join(', ');
}

function titleIn(catalogue: Review['change']['sides']['head']['catalogue'], reference: Reference): string {
  const parsed = parseReference(reference);
  return parsed ? titleOf(catalogue, parsed.kind, parsed.id) : reference;
}

function daysBetween(from: FullDate, to: FullDate): number {
  return Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000));
}
