// What programs call by ids → how whoever knows the vocabulary says it to people.

import type { GapReason } from '../../model/gap.ts';
import type { Grade } from '../../model/match.ts';
import type { Speech } from '../change/said.ts';

/** The words of a report. */
export interface Wording {
  /** For the fields of entries of a kind, and what they say. */
  readonly speech: (kind: string) => Speech;
  readonly parameter: (id: string) => string;
  readonly grade: (grade: Grade) => string;
  /** A reason for a gap, as a sentence. */
  readonly gap: (reason: GapReason) => string;
  /** A filter with one of its values. */
  readonly facet: (facet: string, value: string) => string;
}

/** Everything as the entries have it. */
export const AS_IT_IS: Wording = {
  speech: () => ({}),
  parameter: (id) => id,
  grade: (grade) => grade,
  gap: (reason) => reason,
  facet: (facet, value) => `${facet} ${value}`,
};
