// Rows of before and after → a table.

import type { Row } from '../../review/change/row.ts';
import { WideTable } from '../components/WideTable.tsx';

/** The table; its caption is read aloud. */
export function RowTable({ caption, rows }: { caption: string; rows: readonly Row[] }) {
  const cells = rows.map(({ label, before, after, note }) => [
    { text: label },
    { text: before ?? (note === undefined ? 'not stated' : '') },
    { text: [after ?? (note === undefined ? 'not stated' : ''), note && `(${note})`].filter(Boolean).join(' ') },
  ]);
  return (
    <WideTable
      classes="app-table app-table--text"
      caption={caption}
      head={[{ text: 'Field' }, { text: 'Before' }, { text: 'After' }]}
      rows={cells}
    />
  );
}
