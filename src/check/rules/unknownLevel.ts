// A level that its parameter lacks, in a need or in an offer.

import { vocabularyFile } from '../../model/role.ts';
import { levelsOf } from '../../model/vocabulary.ts';
import { didYouMean } from '../../text/likeness.ts';
import { levelsNamed } from '../needs.ts';
import type { EntryRule } from '../rule.ts';
import { quoted } from '../say.ts';

export const unknownLevel: EntryRule = {
  code: 'unknown-level',
  *check(entry, setting) {
    for (const { field, parameter, word: level } of levelsNamed(entry, setting)) {
      const known = setting.levels.get(parameter.id);
      // Without levels at all, the parameter or its vocabulary file is at fault.
      if (!known || known.size === 0 || known.has(level)) continue;
      const levels = levelsOf(setting.vocabulary, parameter);
      yield {
        field,
        message: `Unexpected level ${quoted(level)} of "${parameter.id}", expected one that ${vocabularyFile(parameter['levels-from'] ?? 'parameters')} has.`,
        hint: didYouMean(
          level,
          levels.map(({ id, label, synonyms = [] }) => ({ id, names: [label, ...synonyms] })),
        ),
      };
    }
  },
};
