// A first-level term where only one of its narrower terms will do.

import { termsOf } from '../../model/vocabulary.ts';
import { pathsWhere, spotsAt } from '../paths.ts';
import type { EntryRule } from '../rule.ts';
import { labelOf, listed, quoted } from '../say.ts';

export const areaTooBroad: EntryRule = {
  code: 'area-too-broad',
  *check({ kind, header }, { vocabulary }) {
    for (const { path, node } of leafOnly(kind)) {
      const terms = termsOf(vocabulary, node.vocabulary ?? '');
      for (const { field, value } of spotsAt(header, path)) {
        const term = terms.get(String(value));
        if (!term || term.broader !== undefined) continue;
        const narrower = [...terms.values()].filter(({ broader }) => broader === term.id).map(({ id }) => id);
        yield {
          field,
          message: `Unexpected first-level ${labelOf(field, node)} ${quoted(term.id)}, expected a second-level one below it.`,
          hint: narrower.length > 0 ? `Below it: ${listed(narrower, 'and', 30)}.` : null,
        };
      }
    }
  },
};

const leafOnly = pathsWhere((node) => node.leafOnly === true);
