// A capability said to be superseded, without saying by what.

import type { EntryRule } from '../rule.ts';

export const supersededWithoutSuccessor: EntryRule = {
  code: 'superseded-without-successor',
  *check(entry) {
    if (entry.kind !== 'capability') return;
    const { status, 'superseded-by': successor } = entry.header.lifecycle ?? {};
    if (status !== 'superseded' || successor !== undefined) return;
    yield {
      field: '/lifecycle',
      message: 'Unexpected status "superseded" without "superseded-by", expected the capability that took its place.',
      hint: 'Add "superseded-by", or say that it is withdrawn.',
    };
  },
};
