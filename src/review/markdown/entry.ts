// An entry that a change touches → its heading and its table of before and after.

import type { EntryChange } from '../change/entries.ts';
import { rowsOf } from '../change/rows.ts';
import { textAt } from '../change/value.ts';
import { folded } from './folded.ts';
import { quote } from './quote.ts';
import { renderTable } from './table.ts';
import type { Wording } from './wording.ts';

/** As many rows stand open on one screen. */
const OPEN = 10;

/** What a change does to an entry. */
export const CHANGE_WORDS = { added: 'New', changed: 'Changed', removed: 'Taken out', renamed: 'Renamed' } as const;

/** The part of the comment that is about one entry. */
export function renderEntry(entry: EntryChange, { speech }: Wording): string {
  const { id, kind, change, from, fields } = entry;
  const move = from === undefined ? '' : `, before ${quote(from)}`;
  const heading = `### ${CHANGE_WORDS[change]}: ${quote(titleOf(entry))}\n\n${quote(id)}${move}`;
  if (change === 'removed') return heading;
  const rows = rowsOf(kind, fields, speech(kind));
  if (rows.length === 0) return `${heading}\n\nIts text is the same.`;
  const table = renderTable(rows, change === 'added');
  return `${heading}\n\n${rows.length > OPEN ? folded(`${rows.length} fields`, table) : table}`;
}

function titleOf({ id, before, after }: EntryChange): string {
  return textAt((after ?? before)?.data, 'title') ?? id;
}
