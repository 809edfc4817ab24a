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
