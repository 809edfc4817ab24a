// A need or an offer of a parameter that the vocabulary lacks.

import { didYouMean } from '../../text/likeness.ts';
import { needsOf, offersOf } from '../needs.ts';
import type { EntryRule } from '../rule.ts';
import { quoted } from '../say.ts';

export const unknownParameter: EntryRule = {
  code: 'unknown-parameter',
  *check(entry, { vocabulary: { parameters } }) {
    if (parameters.size === 0) return;
    const needs = needsOf(entry).map(({ field, need }) => ({
      field: `${field}/parameter`,
      id: need.parameter,
      isKey: false,
    }));
    const offers = offersOf(entry).map(({ field, id }) => ({ field, id, isKey: true }));
    for (const { field, id, isKey } of [...needs, ...offers]) {
      if (id === undefined || parameters.has(id)) continue;
      yield {
        field,
        isKey,
        message: `Unexpected parameter ${quoted(id)}, expected one of vocabulary/parameters.yml.`,
        hint: didYouMean(
          id,
          Array.from(parameters.values(), ({ id, label, synonyms = [] }) => ({ id, names: [label, ...synonyms] })),
        ),
      };
    }
  },
};
