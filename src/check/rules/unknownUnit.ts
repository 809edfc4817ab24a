// A unit that its parameter lacks, in a need or in an offer.

import { didYouMean } from '../../text/likeness.ts';
import { unitsNamed, unitsOf } from '../needs.ts';
import type { EntryRule } from '../rule.ts';
import { listed, quoted } from '../say.ts';

export const unknownUnit: EntryRule = {
  code: 'unknown-unit',
  *check(entry, setting) {
    for (const { field, parameter, word: unit } of unitsNamed(entry, setting)) {
      const units = unitsOf(parameter);
      if (units.includes(unit)) continue;
      const expected = units.length > 0 ? listed(units, 'or') : 'none';
      yield {
        field,
        message: `Unexpected unit ${quoted(unit)} of "${parameter.id}", expected ${expected}.`,
        hint: didYouMean(
          unit,
          units.map((id) => ({ id })),
        ),
      };
    }
  },
};
