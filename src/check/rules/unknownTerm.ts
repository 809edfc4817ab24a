// A word that its vocabulary lacks.

import { vocabularyFile } from '../../model/role.ts';
import { termsOf } from '../../model/vocabulary.ts';
import { didYouMean } from '../../text/likeness.ts';
import { pathsWhere, spotsAt } from '../paths.ts';
import type { EntryRule } from '../rule.ts';
import { labelOf, quoted } from '../say.ts';

export const unknownTerm: EntryRule = {
  code: 'unknown-term',
  *check({ kind, header }, { vocabulary }) {
    for (const { path, node } of controlled(kind)) {
      const file = node.vocabulary ?? '';
      const terms = termsOf(vocabulary, file);
      // A file that is not there is another rule's finding; here it would make every word one.
      if (terms.size === 0) continue;
      for (const { field, value } of spotsAt(header, path)) {
        if (typeof value !== 'string' || terms.has(value)) continue;
        yield {
          field,
          message: `Unexpected ${labelOf(field, node)} ${quoted(value)}, expected a term of ${vocabularyFile(file)}.`,
          hint: didYouMean(
            value,
            Array.from(terms.values(), ({ id, label, synonyms = [] }) => ({ id, names: [label, ...synonyms] })),
          ),
        };
      }
    }
  },
};

// A list of words that the schema closes itself is told by the schema; parameters have a rule of their own.
const controlled = pathsWhere(
  ({ vocabulary, enum: words }) => vocabulary !== undefined && vocabulary !== 'parameters' && !words,
);
