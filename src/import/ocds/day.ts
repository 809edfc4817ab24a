// A date of an OCDS release → the day that it means in the United Kingdom.

import type { FullDate } from '../../model/date.ts';
import { isFullDate } from '../../schema/formats.ts';
import type { Note } from '../imported.ts';
import { note } from './part.ts';

/** A day, or none, with what to say of it. */
export interface Day {
  readonly day: FullDate | undefined;
  readonly notes: readonly Note[];
}

const DATE = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/;

/** The first and last minute of a day stand for the day as written, whatever zone is behind them. */
const EDGES: ReadonlySet<string> = new Set(['00:00', '23:59']);

const LONDON = new Intl.DateTimeFormat('en-CA', {
  timeZone: 'Europe/London',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
});

/**
 * The day of a date with or without a time. A time with a zone is read as the clock stood in London.
 * @example dayOf('closing date', '2026-06-30T23:00:00Z').day // "2026-07-01"
 */
export function dayOf(what: string, text: string): Day {
  if (text === '') return { day: undefined, notes: [] };
  const [, written = '', time, zone] = DATE.exec(text) ?? [];
  if (!isFullDate(written)) {
    const unreadable = `The ${what} could not be read as a day and was left out.`;
    return { day: undefined, notes: [note('date-unreadable', unreadable)] };
  }
  if (time === undefined || zone === undefined || EDGES.has(time)) return { day: written, notes: [] };
  const moment = new Date(text);
  const day = Number.isNaN(moment.getTime()) ? written : LONDON.format(moment);
  const moved = `The ${what} is ${day} in London; the release writes it as ${written} in another zone.`;
  return { day, notes: day === written ? [] : [note('other-day', moved)] };
}
