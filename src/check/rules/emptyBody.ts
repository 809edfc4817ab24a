// A capability or requirement without a word below its header.

import type { EntryRule } from '../rule.ts';

const NEEDING_TEXT = ['capability', 'requirement'];

export const emptyBody: EntryRule = {
  code: 'empty-body',
  *check({ kind, body, bodyLine }) {
    if (!NEEDING_TEXT.includes(kind) || body.trim() !== '') return;
    yield {
      field: '',
      place: { line: bodyLine, column: 1 },
      message: 'Unexpected end of the file below the header, expected a few lines of text.',
      hint:
        kind === 'capability' ? 'Say what it does, for whom, and what it needs.' : 'Say the outcome wanted, and why.',
    };
  },
};
