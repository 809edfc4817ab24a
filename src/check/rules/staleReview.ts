// An entry that nobody has held against its sources for longer than the site allows.

import { addMonths } from '../../model/date.ts';
import { counted } from '../../text/counted.ts';
import type { EntryRule } from '../rule.ts';

export const staleReview: EntryRule = {
  code: 'stale-review',
  *check({ header: { reviewed } }, { site, asOf }) {
    const months = site['review-months'];
    if (reviewed === undefined || months === undefined || addMonths(reviewed, months) >= asOf) return;
    yield {
      field: '/reviewed',
      message: `Unexpected review date ${reviewed}, expected one within ${counted(months, 'month')} of ${asOf}.`,
      hint: 'Hold the entry against its sources, then change the date.',
    };
  },
};
