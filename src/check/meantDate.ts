// A date in another style → the date that was probably meant, as the catalogue writes it.

import { isFullDate, isPartialDate } from '../schema/formats.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The date meant, or undefined where it is not plain.
 * @example meantDate('21 June 2022') // "2022-06-21"
 */
export function meantDate(text: string): string | undefined {
  const words = text.trim().toLowerCase();
  const parts =
    /^(?<year>\d{4})[-/.](?<month>\d{1,2})(?:[-/.](?<day>\d{1,2}))?(?:[t ].*)?$/.exec(words) ??
    /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})$/.exec(words) ??
    // In Britain the day comes first.
    /^(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<year>\d{4})$/.exec(words) ??
    /^(?:(?<day>\d{1,2})(?:st|nd|rd|th)? )?(?<month>[a-z]{3,9}),? (?<year>\d{4})$/.exec(words);
  const { year = '', month = '', day } = parts?.groups ?? {};
  const number = /^\d/.test(month) ? month : String(MONTHS.indexOf(month.slice(0, 3)) + 1);
  const meant = [year, number, ...(day === undefined ? [] : [day])].map((part) => part.padStart(2, '0')).join('-');
  return isFullDate(meant) || isPartialDate(meant) ? meant : undefined;
}
