// A day and a distance → dates before and after it, as exactly as sources give them: a year, a month or a day.

import { addMonths } from '../model/date.ts';
import type { Random } from './random.ts';

/** A full date so many months away from `day` at most, backwards where `months` is negative. */
export function dayWithin(random: Random, day: string, months: number): string {
  const month = addMonths(day, Math.sign(months) * random.below(Math.abs(months)));
  // No month lacks these days, and none of them is after `day` in its own month.
  const latest = months < 0 ? Math.min(28, Number(day.slice(8))) : 28;
  const earliest = months < 0 ? 1 : Number(day.slice(8));
  return `${month.slice(0, 8)}${String(earliest + random.below(Math.max(1, latest - earliest + 1))).padStart(2, '0')}`;
}

/** A date of that year: a day, a month or the year alone. */
export function dateIn(random: Random, year: number): string {
  const month = String(1 + random.below(12)).padStart(2, '0');
  const day = String(1 + random.below(28)).padStart(2, '0');
  return random.pick([
    `${year}`,
    `${year}-${month}`,
    `${year}-${month}`,
    `${year}-${month}-${day}`,
    `${year}-${month}-${day}`,
  ]);
}

/** The year of a date. @example yearOf('2026-11') // 2026 */
export function yearOf(date: string): number {
  return Number(date.slice(0, 4));
}
