// An answer on this page → the plain sentence that says it, with how many meet, leave open and fail what is asked.

import { askedParameters, bandSentence } from '../../../search/bands.ts';
import type { Searchable } from '../../../search/searchable.ts';
import { sentenceOf } from '../../../search/sentence.ts';
import { facetsIn } from './known.ts';
import type { Answered } from './page-state.ts';

/** The sentence. */
export function sentenceFor(index: Searchable, { answer, filters }: Answered): string {
  const bands = bandSentence(answer, askedParameters(index.facets, filters));
  return `${sentenceOf(answer, facetsIn(index, filters), filters)} ${bands}`.trimEnd();
}
