// Dates as the catalogue writes them: a year, a month or a day, each an interval in time.

/** "2022", "2022-06" or "2022-06-21". */
export type PartialDate = string;

/** A full date, "2022-06-21". */
export type FullDate = string;

/** The first day of the interval: firstDay("2022-06") is "2022-06-01". */
export function firstDay(date: PartialDate): FullDate {
  return `${date}${'-01-01'.slice(date.length - 4)}`;
}

/** The last day of the interval: lastDay("2024-02") is "2024-02-29". */
export function lastDay(date: PartialDate): FullDate {
  if (date.length === 4) return `${date}-12-31`;
  if (date.length === 7) return `${date}-${daysIn(Number(date.slice(0, 4)), Number(date.slice(5)))}`;
  return date;
}

/** Whether `a` is certainly before `b`: their intervals do not overlap and a's comes first. */
export function isBefore(a: PartialDate, b: PartialDate): boolean {
  return lastDay(a) < firstDay(b);
}

/** The day `months` after `date`; a day that the month lacks becomes its last: addMonths("2024-01-31", 1) is "2024-02-29". */
export function addMonths(date: FullDate, months: number): FullDate {
  const count = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const year = Math.floor(count / 12);
  const month = (count % 12) + 1;
  const day = Math.min(Number(date.slice(8)), daysIn(year, month));
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}
