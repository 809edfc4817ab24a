// A term whose broader term its file lacks.

import { didYouMean } from '../../text/likeness.ts';
import type { CatalogueRule } from '../rule.ts';
import { quoted } from '../say.ts';

export const unknownBroader: CatalogueRule = {
  code: 'unknown-broader',
  *check({ terms, vocabulary }) {
    for (const [name, { file, items }] of terms) {
      const known = vocabulary.terms.get(name) ?? new Map();
      for (const [index, item] of items.entries()) {
        if (item?.broader === undefined || known.has(item.broader)) continue;
        const message = `Unexpected broader term ${quoted(item.broader)}, expected one of the same file.`;
        yield { file, field: `/${index}/broader`, message, hint: didYouMean(item.broader, known.values()) };
      }
    }
  },
};
