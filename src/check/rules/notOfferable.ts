// An offer of something that a capability cannot offer, or that it offers in another field.

import type { Parameter } from '../../model/entry.generated.ts';
import { typedOffersOf } from '../needs.ts';
import type { EntryRule } from '../rule.ts';

export const notOfferable: EntryRule = {
  code: 'not-offerable',
  *check(entry, setting) {
    for (const { field, parameter } of typedOffersOf(entry, setting)) {
      const expected = elsewhere(parameter);
      if (expected === undefined) continue;
      yield {
        field,
        isKey: true,
        message: `Unexpected offer of "${parameter.id}", expected ${expected}.`,
        hint: 'Delete it here.',
      };
    }
  },
};

function elsewhere({ concerns, 'offered-by': field }: Parameter): string | undefined {
  if (field !== undefined) return `it in the field "${field}"`;
  if (concerns === 'contract') return 'it in requirements alone: only a purchase has it';
  return concerns === 'scale' ? 'it in requirements alone: it says how much is needed' : undefined;
}
