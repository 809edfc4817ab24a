// A route that makes claims of law or time without a public source.

import type { EntryRule } from '../rule.ts';

/** The types of route that exist only by a published agreement. */
const BY_AGREEMENT = ['framework', 'dynamic-market'];

export const evidenceMissing: EntryRule = {
  code: 'evidence-missing',
  *check(entry) {
    if (entry.kind !== 'route') return;
    const { type = '', opens, closes, evidence } = entry.header;
    const isClaim = BY_AGREEMENT.includes(type) || opens !== undefined || closes !== undefined;
    if (!isClaim || evidence !== undefined) return;
    yield {
      field: '',
      message: 'Unexpected route without "evidence", expected a public source for its dates or its agreement.',
      hint: 'Add "evidence" with shows, url and accessed.',
    };
  },
};
