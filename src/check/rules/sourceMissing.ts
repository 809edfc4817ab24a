// An organisation of which readers can check nothing.

import type { EntryRule } from '../rule.ts';

export const sourceMissing: EntryRule = {
  code: 'source-missing',
  *check(entry) {
    if (entry.kind !== 'organisation') return;
    const { website, evidence } = entry.header;
    if (website !== undefined || evidence !== undefined) return;
    yield {
      field: '',
      message: 'Unexpected organisation without "website" and without "evidence", expected one of them.',
      hint: 'Add its website, or a public source that says what it is.',
    };
  },
};
