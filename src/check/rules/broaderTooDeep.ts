// A term below a second-level one: there are two levels only, so that nobody gets lost.

import type { CatalogueRule } from '../rule.ts';
import { quoted } from '../say.ts';

export const broaderTooDeep: CatalogueRule = {
  code: 'broader-too-deep',
  *check({ terms, vocabulary }) {
    for (const [name, { file, items }] of terms) {
      for (const [index, item] of items.entries()) {
        const broader = vocabulary.terms.get(name)?.get(item?.broader ?? '');
        if (broader?.broader === undefined) continue;
        const message = `Unexpected broader term ${quoted(broader.id)}, which has a broader one itself, expected a first-level term.`;
        yield { file, field: `/${index}/broader`, message, hint: `Did you mean "${broader.broader}"?` };
      }
    }
  },
};
