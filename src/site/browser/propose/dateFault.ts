// A date that is none, as three fields gave it → what is wrong with it.

import { datePartsOf } from '../../../propose/edit.ts';

/** What follows the name of the date; of a partial one the day, or the day and the month, may be left out. @example dateFault('2026-11', false) // "must include a day" */
export function dateFault(written: string, isPartial: boolean): string {
  const [year, month, day] = datePartsOf(written);
  const isMonthWanted = !isPartial || day !== '';
  const missing = [
    ...(day === '' && !isPartial ? ['a day'] : []),
    ...(month === '' && isMonthWanted ? ['a month'] : []),
    ...(year === '' ? ['a year'] : []),
  ];
  if (missing.length > 0) return `must include ${missing.join(' and ')}`;
  if (year.length < 4) return 'must have a year of 4 digits';
  return isPartial
    ? 'must be a real date, or a month or a year, for example 6 2022'
    : 'must be a real date, for example 23 11 2026';
}
