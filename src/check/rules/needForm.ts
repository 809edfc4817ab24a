// A need that is both typed and a sentence, or neither.

import { needsOf } from '../needs.ts';
import type { EntryRule } from '../rule.ts';

export const needForm: EntryRule = {
  code: 'need-form',
  *check(entry) {
    for (const { field, need } of needsOf(entry)) {
      const isTyped = need.parameter !== undefined;
      if (isTyped !== (need.statement !== undefined)) continue;
      yield {
        field,
        message: `Unexpected need with ${isTyped ? 'both "parameter" and' : 'neither "parameter" nor'} "statement", expected one of them.`,
        hint: isTyped ? 'Make two needs of it.' : 'Name a parameter, or say the need in one sentence as "statement".',
      };
    }
  },
};
