// A term that is offered under an area which is no first-level one.

import { termsOf } from '../../model/vocabulary.ts';
import { didYouMean } from '../../text/likeness.ts';
import type { CatalogueRule } from '../rule.ts';
import { quoted } from '../say.ts';

export const termArea: CatalogueRule = {
  code: 'term-area',
  *check({ terms, vocabulary }) {
    const areas = termsOf(vocabulary, 'areas');
    if (areas.size === 0) return;
    const firstLevel = [...areas.values()].filter(({ broader }) => broader === undefined);
    for (const { file, items } of terms.values()) {
      for (const [index, item] of items.entries()) {
        const area = item?.area;
        if (area === undefined || firstLevel.some(({ id }) => id === area)) continue;
        const message = `Unexpected area ${quoted(area)}, expected a first-level one of vocabulary/areas.yml.`;
        const broader = areas.get(area)?.broader;
        const hint = broader === undefined ? didYouMean(area, firstLevel) : `Did you mean "${broader}"?`;
        yield { file, field: `/${index}/area`, message, hint };
      }
    }
  },
};
