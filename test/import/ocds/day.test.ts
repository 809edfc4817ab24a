// The dates of notices, and the days that they mean in the United Kingdom.
import { test } from 'uvu';
import * as assert from 'uvu/assert';
import { dayOf } from '../../../src/import/ocds/day.ts';

const ROWS: [date: string, day: string | undefined, notes: string[]][] = [
  ['2026-06-30', '2026-06-30', []],
  ['2026-06-30T12:00:00Z', '2026-06-30', []],
  ['2026-06-30T23:30:00Z', '2026-07-01', ['other-day']],
  ['2026-12-31T23:30:00Z', '2026-12-31', []],
  ['2026-07-01T00:30:00+02:00', '2026-06-30', ['other-day']],
  // The edges of a day stand for the day as it is written, for that is how portals write a day without a time.
  ['2026-06-30T23:59:59Z', '2026-06-30', []],
  ['2026-07-01T00:00:00+02:00', '2026-07-01', []],
  ['2026-06-30T23:30:00', '2026-06-30', []],
  ['2026-02-30', undefined, ['date-unreadable']],
  ['30 June 2026', undefined, ['date-unreadable']],
  ['', undefined, []],
];

for (const [date, day, notes] of ROWS) {
  test(`"${date}" is ${day ?? 'no day'}`, () => {
    const found = dayOf('closing date', date);
    assert.is(found.day, day);
    assert.equal(
      found.notes.map(({ code }) => code),
      notes,
    );
  });
}

test.run();
