// What every part of the drafting page is told.

import type { Considered, Draft } from '../../../relate/draft/consider.ts';
import type { Known } from '../../../relate/draft/known.ts';

/** The draft, what is known in its areas, and what that says of it. */
export interface Told {
  readonly known: Known;
  readonly draft: Draft;
  readonly considered: Considered;
}

/** Told, and where to send a changed draft. */
export interface Changing extends Told {
  readonly send: (draft: Draft) => void;
}
