// What an importer makes of a foreign file: the facts that it states, and what the person who drafts is to be told.

import type { Catalogue } from '../model/catalogue.ts';
import type { FullDate } from '../model/date.ts';
import type { Kinds } from '../model/entry.generated.ts';
import type { Kind } from '../model/kind.ts';

/** What an importer is given besides the file. */
export interface Given {
  readonly catalogue: Catalogue;
  /** The day on which the file is read. */
  readonly day: FullDate;
}

/** Something that the person who drafts has to know or decide. */
export interface Note {
  readonly code: string;
  readonly text: string;
}

/** A draft of an entry. Its header holds what the file states and nothing else, so that it is seldom complete. */
export interface Imported<K extends Kind> {
  readonly header: Readonly<Partial<Kinds[K]>>;
  readonly body: string;
  readonly notes: readonly Note[];
}

/** A file of which no draft can be made, and why. */
export interface Refused {
  readonly refused: string;
}

/** Whether no draft could be made. */
export function isRefused<K extends Kind>(result: Imported<K> | Refused): result is Refused {
  return 'refused' in result;
}
