// Dates as readers see them.

import type { PartialDate } from '../model/date.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** A date in words, as exactly as it is known. @example inWords('2022-06-21') // "21 June 2022" */
export function inWords(date: PartialDate): string {
  const [year = '', month, day] = date.split('-');
  const words = [day && String(Number(day)), month && MONTHS[Number(month) - 1], year];
  return words.filter(Boolean).join(' ');
}

/** When, within a sentence. @example whenInWords('2022-06') // "in June 2022" */
export function whenInWords(date: PartialDate): string {
  return `${date.length === 10 ? 'on' : 'in'} ${inWords(date)}`;
}

/** How many whole months lie between two days; 0 where they are less than a month apart. */
export function monthsBetween(earlier: string, later: string): number {
  const months = (Number(later.slice(0, 4)) - Number(earlier.slice(0, 4))) * 12;
  const days = Number(later.slice(8, 10)) < Number(earlier.slice(8, 10)) ? 1 : 0;
  return Math.max(0, months + Number(later.slice(5, 7)) - Number(earlier.slice(5, 7)) - days);
}
