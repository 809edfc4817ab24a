// An answer → the search behind it, as it is kept with what was found: its sentence, its filters, its address.

import type { Searchable } from '../../../search/search-index.ts';
import { sentenceOf } from '../../../search/sentence.ts';
import { writeState } from '../../../search/state.ts';
import type { FoundBy } from '../shortlist/shortlist.ts';
import { labelOf } from './filters.ts';
import type { Answered } from './page-state.ts';

/** The search in words, and the fragment that asks it again. */
export function foundBy({ facets }: Pick<Searchable, 'facets'>, { answer, filters }: Answered): FoundBy {
  return {
    sentence: sentenceOf(answer, facets, filters),
    filters: facets.flatMap((facet) =>
      (filters.get(facet.name) ?? []).map((id) => `${facet.label}: ${labelOf(facet, id)}`),
    ),
    fragment: writeState({ words: answer.query, filters }),
  };
}
