// Rows of before and after → a table in Markdown.

import { quote } from '../../text/quote.ts';
import type { Row } from '../change/row.ts';
import { narrowed } from './pair.ts';
import { sentence } from './sentence.ts';

/** The table; that of a new entry has no column for what was before. */
export function renderTable(rows: readonly Row[], isNew: boolean): string {
  const head = isNew ? ['| Field | Value |', '|---|---|'] : ['| Field | Before | After |', '|---|---|---|'];
  return [...head, ...rows.map((row) => (isNew ? renderNew(row) : renderRow(row)))].join('\n');
}

function renderNew({ label, after }: Row): string {
  return `| ${sentence(label)} | ${after === null ? 'not stated' : quote(after)} |`;
}

function renderRow({ label, before, after, note }: Row): string {
  const [old, now] = before !== null && after !== null ? narrowed(before, after) : [before, after];
  const cells = [old, now].map((text) => (text === null ? (note === undefined ? 'not stated' : '') : quote(text)));
  return `| ${sentence(label)} | ${cells[0]} | ${cells[1]}${note === undefined ? '' : ` (${note})`} |`;
}
