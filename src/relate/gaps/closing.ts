// A gap → what would close it, and the form on which a supplier can say so, half filled.

import { formAddress } from '../../model/formAddress.ts';
import type { Gap, GapReason } from '../../model/gap.ts';

/** What would close a gap of each reason. */
export const CLOSED_BY: Readonly<Record<GapReason, string>> = {
  'none-listed': 'A capability of this area that can be obtained would close this gap.',
  'one-listed': 'A second capability of this area that can be obtained would close this gap.',
  'none-meets-a-stated-need': 'A capability of this area whose entry says that it meets the need would close this gap.',
  stale: 'A new review of one of those listed would close this gap.',
  'no-open-route': 'A stated route that is open, for one of those listed or for another, would close this gap.',
  'market-tested': 'A capability of this area whose supplier would take part now would close this gap.',
};

/** The form for a new capability of the area. What it offers is left to the supplier, unless the need itself is plain. */
export function proposalFor({ area, offers }: Pick<Gap, 'area' | 'offers'>): string {
  return formAddress({ kind: 'capability', header: { areas: [area], ...(offers && { offers }) }, from: 'gap' });
}
