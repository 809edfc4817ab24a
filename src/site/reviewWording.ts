// A review → the words in which it is reported to people: those that the pages of its catalogue have.

import type { Catalogue } from '../model/catalogue.ts';
import { KINDS } from '../model/kind.ts';
import type { Wording } from '../review/markdown/wording.ts';
import type { Review } from '../review/review.ts';
import { fieldsOf } from '../schema/fields.ts';
import { speechOf } from './changes/speech.ts';
import { nodeAt, spoken } from './changes/spoken.ts';
import { GAP_WORDS } from './gapWords.ts';
import { GRADE_WORDS } from './matches/words.ts';
import { parameterLabel } from './wording.ts';

/** The words for what a change makes of the catalogue. */
export function wordingFor({ change }: Review): Wording {
  return wordingOf(change.sides.head.catalogue);
}

/** The words of a catalogue. */
export function wordingOf(catalogue: Catalogue): Wording {
  return {
    speech: (kind) => speechOf(catalogue, kind),
    parameter: (id) => parameterLabel(catalogue.vocabulary, id),
    grade: (grade) => GRADE_WORDS[grade],
    gap: (reason) => GAP_WORDS[reason].says,
    facet: (facet, value) => facetInWords(catalogue, facet, value),
  };
}

/** @example facetInWords(catalogue, 'tier', 'local') // "Tier: Local" */
function facetInWords(catalogue: Catalogue, facet: string, value: string): string {
  for (const kind of KINDS) {
    const field = fieldsOf(kind).find(({ use }) => use.facet === facet);
    if (!field) continue;
    const names = { catalogue, vocabulary: catalogue.vocabulary };
    return `${field.label}: ${spoken(names, nodeAt(kind, field.path), value)}`;
  }
  return `${facet} ${value}`;
}
