// The force that somebody chose, as this browser keeps it.

import { isId } from '../../../model/id.ts';
import { storeOf } from '../keep/store.ts';

/** A chosen force: its id, and the name that every page shows. */
export interface Chosen {
  readonly id: string;
  readonly title: string;
}

const LONGEST_TITLE = 200;

/** The choice; null where none is made. */
export const FORCE = storeOf<Chosen | null>('force', parseChosen);

function parseChosen(kept: unknown): Chosen | null {
  if (typeof kept !== 'object' || kept === null || !('id' in kept) || !('title' in kept)) return null;
  const { id, title } = kept;
  return isId(id) && typeof title === 'string' ? { id, title: title.slice(0, LONGEST_TITLE) } : null;
}
