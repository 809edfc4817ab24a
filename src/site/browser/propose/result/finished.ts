// A finished form → its file, as it is to stand in the repository.

import { repositoryFile } from '../../../../propose/file.ts';
import type { FormKind } from '../../../../propose/kinds.ts';
import type { ProposedFile } from '../../../../propose/patch.ts';
import { type PublishedSource, WITHHELD } from '../../../../propose/source.ts';
import { toHeader } from '../../../../propose/value.ts';
import { schemaOf } from '../../../../schema/schemas.ts';
import { visible } from '../../../../text/characters.ts';
import { writeEntry } from '../../../../write/write.ts';
import type { Held } from '../useProposal.ts';

/** A file that is ready to be sent. */
export interface Finished {
  readonly kind: FormKind;
  readonly id: string;
  readonly title: string;
  readonly header: object;
  readonly file: ProposedFile;
  readonly isNew: boolean;
  readonly isChanged: boolean;
  /** Whether the text holds the mark of a field that is not published. */
  readonly isWithheld: boolean;
  /** Whether the file was in another order or form before, so that more lines differ than were changed. */
  readonly isReordered: boolean;
}

/** The finished file. */
export function finishedOf({
  kind,
  id,
  held,
  source,
}: {
  kind: FormKind;
  id: string;
  held: Held;
  source: PublishedSource | undefined;
}): Finished {
  const header = (toHeader(schemaOf(kind), held.form) ?? {}) as { title?: string };
  const after = writeEntry(kind, header, visible(held.body));
  const before = source?.text;
  return {
    kind,
    id,
    title: header.title ?? id,
    header,
    file: { path: repositoryFile(kind, id), before, after },
    isNew: source === undefined,
    isChanged: before !== after,
    isWithheld: after.includes(`[${WITHHELD}]`),
    isReordered: source !== undefined && writeEntry(kind, source.header, source.body) !== source.text,
  };
}
