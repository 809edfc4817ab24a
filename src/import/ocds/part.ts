// What every part of the mapping is given, and what it gives back.

import type { Requirement } from '../../model/entry.generated.ts';
import type { Given, Note } from '../imported.ts';
import type { Json } from '../json.ts';

/** One release with what is known besides. */
export interface Reading extends Given {
  readonly release: Json;
}

/** Everything that a person may have to be told. */
export type NoteCode =
  | 'several-releases'
  | 'title-missing'
  | 'title-cut'
  | 'buyer-missing'
  | 'buyer-unknown'
  | 'procuring-entity'
  | 'stage-not-stated'
  | 'published-not-stated'
  | 'closed'
  | 'date-unreadable'
  | 'other-day'
  | 'dates-backwards'
  | 'period-differs'
  | 'period-as-duration'
  | 'value-other-currency'
  | 'value-zero'
  | 'value-several'
  | 'value-backwards'
  | 'cpv-unreadable'
  | 'source-missing'
  | 'seeks-suggested'
  | 'areas-suggested';

/** The facts of one part, and what to say of them. */
export interface Part {
  readonly header: Partial<Requirement>;
  readonly notes: readonly Note[];
}

/** A note whose code is one of the known ones. */
export function note(code: NoteCode, text: string): Note {
  return { code, text };
}
