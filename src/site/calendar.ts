// All-day events → an iCalendar file (RFC 5545).

import type { FullDate } from '../model/date.ts';

/** An event of one or more whole days. */
export interface AllDay {
  /** Stays the same whatever else of the event changes. */
  readonly uid: string;
  readonly first: FullDate;
  /** The last day of the event, itself included. */
  readonly last: FullDate;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
}

/** The file: CRLF lines of at most 75 octets. `asOf` is the day on which the events were worked out. */
export function calendarOf(name: string, events: readonly AllDay[], asOf: FullDate): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escaped(name)}//EN`,
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => eventLines(event, asOf)),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

function eventLines({ uid, first, last, summary, description, url }: AllDay, asOf: FullDate): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${compact(asOf)}T000000Z`,
    `DTSTART;VALUE=DATE:${compact(first)}`,
    `DTEND;VALUE=DATE:${compact(dayAfter(last))}`,
    `SUMMARY:${escaped(summary)}`,
    `DESCRIPTION:${escaped(description)}`,
    `URL:${url}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}

/** Breaks a line before the 76th octet, never within a character; what follows begins with a blank, which counts. */
function folded(line: string): string {
  let written = '';
  let octets = 0;
  for (const character of line) {
    const size = Buffer.byteLength(character);
    const isFull = octets + size > 75;
    written += isFull ? `\r\n ${character}` : character;
    octets = isFull ? size + 1 : octets + size;
  }
  return written;
}

function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');
}

/** @example compact('2027-03-31') // "20270331" */
function compact(day: FullDate): string {
  return day.replaceAll('-', '');
}

/** The end of an event is the first day on which it is over. */
function dayAfter(day: FullDate): FullDate {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.toISOString().slice(0, 10);
}
