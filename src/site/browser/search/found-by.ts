// An answer → the search behind it, as it is kept with what was found: its sentence, its filters, its address.

import type { Searchable } from '../../../search/searchable.ts';
import { writeState } from '../../../search/state.ts';
import type { FoundBy } from '../shortlist/shortlist.ts';
import { labelOf } from './filters.ts';
import { facetsIn } from './known.ts';
import type { Answered } from './page-state.ts';
import { sentenceFor } from './sentence.ts';

/** The search in words, and the fragment that asks it again. */
export function foundBy(index: Searchable, answered: Answered): FoundBy {
  const { answer, filters } = answered;
  return {
    sentence: sentenceFor(index, answered),
    filters: facetsIn(index, filters).flatMap((facet) =>
      (filters.get(facet.name) ?? []).map((id) => `${facet.label}: ${labelOf(facet, id)}`),
    ),
    fragment: writeState({ words: answer.query, filters }),
  };
}
