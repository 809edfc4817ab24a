// A review that has not happened yet.

import type { EntryRule } from '../rule.ts';

export const reviewedInFuture: EntryRule = {
  code: 'reviewed-in-future',
  *check({ header: { reviewed } }, { asOf, today }) {
    if (reviewed === undefined || today === undefined) return;
    const latest = asOf > today ? asOf : today;
    if (reviewed <= latest) return;
    yield {
      field: '/reviewed',
      message: `Unexpected review date ${reviewed}, expected ${latest} or earlier.`,
      hint: 'Write the day on which somebody held the entry against its sources.',
    };
  },
};
