// A parameter whose levels are said to be in a vocabulary file that is not there.

import { vocabularyFile } from '../../model/role.ts';
import { didYouMean } from '../../text/likeness.ts';
import type { CatalogueRule } from '../rule.ts';

export const unknownLevelsFrom: CatalogueRule = {
  code: 'unknown-levels-from',
  *check({ parameters, files, terms }) {
    if (!parameters) return;
    for (const [index, item] of parameters.items.entries()) {
      const name = item?.['levels-from'];
      if (name === undefined || files.has(vocabularyFile(name))) continue;
      const message = `Unexpected vocabulary file "${name}", expected one in vocabulary/.`;
      const hint = didYouMean(
        name,
        Array.from(terms.keys(), (id) => ({ id })),
      );
      yield { file: parameters.file, field: `/${index}/levels-from`, message, hint };
    }
  },
};
