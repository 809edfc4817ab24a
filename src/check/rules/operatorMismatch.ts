// An operator that the type of its parameter does not have.

import { typedNeedsOf } from '../needs.ts';
import { OPERATORS } from '../operators.ts';
import type { EntryRule } from '../rule.ts';
import { listed } from '../say.ts';

export const operatorMismatch: EntryRule = {
  code: 'operator-mismatch',
  *check(entry, setting) {
    for (const { field, need, parameter } of typedNeedsOf(entry, setting)) {
      const allowed = OPERATORS[parameter.type];
      if (need.operator === undefined || allowed.includes(need.operator)) continue;
      yield {
        field: `${field}/operator`,
        message: `Unexpected operator "${need.operator}" for "${parameter.id}", expected ${listed(allowed, 'or')}.`,
        hint: `"${parameter.id}" is of type "${parameter.type}".`,
      };
    }
  },
};
