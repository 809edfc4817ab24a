// An entry that a change touches → its heading and its table of before and after.

import type { Source } from '../../model/source.ts';
import { counted } from '../../text/counted.ts';
import { quote } from '../../text/quote.ts';
import { type EntryChange, isUnreadable } from '../change/entries.ts';
import type { Row } from '../change/row.ts';
import { rowsOf } from '../change/rows.ts';
import { textAt } from '../change/value.ts';
import { folded } from './folded.ts';
import { renderTable } from './table.ts';
import type { Wording } from './wording.ts';

/** As many rows of a change stand open on one screen; of a new entry, which has more to say, those that say what it is. */
const OPEN = 10;
const OPEN_OF_NEW = 5;

/** What a change does to an entry. */
export const CHANGE_WORDS = { added: 'New', changed: 'Changed', removed: 'Taken out', renamed: 'Renamed' } as const;

/** The part of the comment that is about one entry; `trace` is what is left of one that goes. */
export function renderEntry(entry: EntryChange, wording: Wording, trace?: Source): string {
  const { id, change, from } = entry;
  const move = from === undefined ? '' : `, before ${quote(from)}`;
  const heading = `### ${CHANGE_WORDS[change]}: ${quote(titleIn(entry))}\n\n${quote(id)}${move}`;
  return [heading, ...contentOf(entry, wording, trace)].join('\n\n');
}

/** What the entry is called, after the change if it can be read there. */
export function titleIn({ id, before, after }: EntryChange): string {
  return textAt((after ?? before)?.data, 'title') ?? id;
}

/** The table of what an entry says anew; nothing where it says the same. */
export function tableOf({ kind, change, fields }: EntryChange, { speech }: Wording): string {
  const isNew = change === 'added';
  // The title of a new entry stands above.
  const told = isNew ? fields.filter(({ field }) => field !== '/title') : fields;
  const rows = rowsOf(kind, told, speech(kind));
  const open = isNew ? OPEN_OF_NEW : OPEN;
  if (rows.length <= OPEN) return rows.length === 0 ? '' : renderTable(rows, isNew);
  return [renderTable(rows.slice(0, open), isNew), more(rows.slice(open), isNew)].join('\n\n');
}

function more(rows: readonly Row[], isNew: boolean): string {
  return folded(counted(rows.length, 'more row', 'more rows'), renderTable(rows, isNew));
}

function contentOf(entry: EntryChange, wording: Wording, trace: Source | undefined): string[] {
  if (entry.change === 'removed') return leftBehind(trace);
  if (isUnreadable(entry)) return ['It cannot be read, so nobody knows what changes in it.'];
  const table = tableOf(entry, wording);
  return [table === '' ? 'What it says is the same.' : table];
}

function leftBehind(trace: Source | undefined): string[] {
  const [reason, successor] = [textAt(trace?.data, 'reason'), textAt(trace?.data, 'successor')];
  const why = reason === undefined ? [] : [`Why: ${quote(reason)}`];
  return [...why, ...(successor === undefined ? [] : [`To read instead: ${quote(successor)}`])];
}
