// Turns rows of cells into govuk-frontend's table.

import type { ComponentChildren } from 'preact';
import { classes } from './classes.ts';
import { element } from './element.ts';
import type { ElementOptions, Maybe, StyledText } from './options.ts';

export interface TableCell extends StyledText {
  /** 'numeric' puts numbers to the right. */
  format?: 'numeric' | undefined;
  colspan?: number | undefined;
  rowspan?: number | undefined;
}

export interface TableProps extends ElementOptions {
  rows: readonly Maybe<readonly TableCell[]>[];
  head?: readonly TableCell[] | undefined;
  caption?: ComponentChildren;
  captionClasses?: string | undefined;
  /** Makes the first cell of every row its header. */
  firstCellIsHeader?: boolean | undefined;
}

/** Facts to compare, in rows and columns. */
export function Table({ rows, head, caption, captionClasses, firstCellIsHeader, ...options }: TableProps) {
  return (
    <table {...element('govuk-table', options)}>
      {caption && <caption class={classes('govuk-table__caption', captionClasses)}>{caption}</caption>}
      {head && <Head cells={head} />}
      <tbody class="govuk-table__body">
        {rows.map((cells) => cells && <Row cells={cells} firstCellIsHeader={Boolean(firstCellIsHeader)} />)}
      </tbody>
    </table>
  );
}

function Head({ cells }: { cells: readonly TableCell[] }) {
  return (
    <thead class="govuk-table__head">
      <tr class="govuk-table__row">
        {cells.map((cell) => (
          <th scope="col" {...cellProps(withFormat('govuk-table__header', cell), cell)}>
            {cell.text}
          </th>
        ))}
      </tr>
    </thead>
  );
}

function Row({ cells, firstCellIsHeader }: { cells: readonly TableCell[]; firstCellIsHeader: boolean }) {
  return (
    <tr class="govuk-table__row">
      {cells.map((cell, index) =>
        index === 0 && firstCellIsHeader ? (
          <th scope="row" {...cellProps('govuk-table__header', cell)}>
            {cell.text}
          </th>
        ) : (
          <td {...cellProps(withFormat('govuk-table__cell', cell), cell)}>{cell.text}</td>
        ),
      )}
    </tr>
  );
}

function withFormat(ownClass: string, { format }: TableCell): string {
  return classes(ownClass, format && `${ownClass}--${format}`);
}

function cellProps(ownClass: string, { colspan, rowspan, ...options }: TableCell) {
  return { colspan, rowspan, ...element(ownClass, options) };
}
