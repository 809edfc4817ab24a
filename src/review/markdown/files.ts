// The files of a change that are no entries → their part of the comment: those that all entries rest on row by row, the rest by name.

import { idOf } from '../../model/reference.ts';
import { tombstoneFile } from '../../model/role.ts';
import { counted } from '../../text/counted.ts';
import { quote } from '../../text/quote.ts';
import type { FileChange } from '../change/change.ts';
import { sharedRows } from '../change/shared.ts';
import type { Review } from '../review.ts';
import { folded } from './folded.ts';
import { renderTable } from './table.ts';

/** As many rows stand open, and as many files are named. */
const OPEN = 10;
const NAMED = 20;

/** A part for each file that is told row by row, and one for all others. */
export function renderFiles(review: Review): string[] {
  const files = othersIn(review).map((file) => ({ file, rows: sharedRows(file, review.change.sides) }));
  const told = files.filter(({ rows }) => rows.length > 0);
  const rest = files.filter(({ rows }) => rows.length === 0).map(({ file }) => file);
  return [...told.map(({ file, rows }) => renderShared(file, rows)), ...named(rest)];
}

/** What there is of a change. @example "1 entry and 2 other files" */
export function sizeOf(review: Review): string {
  const { entries } = review;
  const others = othersIn(review).length;
  const counts = [
    entries.length > 0 || others === 0 ? counted(entries.length, 'entry', 'entries') : '',
    others > 0 ? counted(others, entries.length > 0 ? 'other file' : 'file') : '',
  ];
  return counts.filter((one) => one !== '').join(' and ');
}

/** The files that are no entries, nor what is left of an entry that goes. */
export function othersIn({ change, entries }: Review): readonly FileChange[] {
  const gone = entries.filter((entry) => entry.change === 'removed');
  const traces = gone.map(({ kind, id }) => tombstoneFile(kind, idOf(id)));
  const own = new Set([...entries.flatMap(({ before, after }) => [before?.file, after?.file]), ...traces]);
  return change.files.filter(({ file }) => file === undefined || !own.has(file));
}

function renderShared({ path }: FileChange, rows: ReturnType<typeof sharedRows>): string {
  const rest = rows.slice(OPEN);
  const more = rest.length === 0 ? [] : [folded(`${rest.length} more`, renderTable(rest, false))];
  return [
    `### Changed: ${quote(path)}`,
    'Every entry rests on it.',
    renderTable(rows.slice(0, OPEN), false),
    ...more,
  ].join('\n\n');
}

function named(files: readonly FileChange[]): string[] {
  if (files.length === 0) return [];
  const told = files.slice(0, NAMED).map(({ path, change }) => `- ${change}: ${quote(path)}`);
  const rest = files.length > told.length ? [`- and ${files.length - told.length} more`] : [];
  return [['### Files that are no entries', '', ...told, ...rest].join('\n')];
}
