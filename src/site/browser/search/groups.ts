// The two halves of a result page in words.

import type { Group } from '../../../search/card.ts';

/** What is said of a group in which nothing was found. */
export const NONE_IN_GROUP: Readonly<Record<Group, string>> = {
  supply: 'Nothing that is listed here answers this search.',
  demand: 'No recorded requirement or body answers this search.',
};

/** What is said of a group in which nothing is known to meet the filters, but something may. */
export const NONE_MEETS = 'None of these says that it meets the filters.';

/** The id of a group's heading. */
export function headingId(group: Group): string {
  return `results-${group}`;
}
