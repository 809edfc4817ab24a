// Columns and rows → a table that scrolls by itself, with the names of its rows always in sight.

import type { ComponentChildren } from 'preact';

/** A row: its name, perhaps with a note under it, and one cell for each column. */
export interface TableRow {
  readonly key: string;
  readonly name: ComponentChildren;
  readonly cells: readonly ComponentChildren[];
}

interface CompareTableProps {
  readonly caption: string;
  /** The heads of the columns. */
  readonly heads: readonly ComponentChildren[];
  readonly groups: readonly { readonly label?: string; readonly rows: readonly TableRow[] }[];
}

/** The table; each group of rows stands under its label. */
export function CompareTable({ caption, heads, groups }: CompareTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it, keys alone cannot reach what is off the screen.
    <section class="app-scroll app-compare__scroll" aria-label={caption} tabIndex={0}>
      <table class="govuk-table app-compare__table">
        <caption class="govuk-visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <td class="app-compare__corner" />
            {heads.map((head) => (
              <th class="app-compare__head" scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        {groups.map(({ label, rows }) => (
          <tbody>
            {label && <GroupLabel label={label} width={heads.length} />}
            {rows.map(({ key, name, cells }) => (
              <tr key={key}>
                <th class="app-compare__name" scope="row">
                  {name}
                </th>
                {cells.map((cell) => (
                  <td class="app-compare__cell">{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </section>
  );
}

function GroupLabel({ label, width }: { label: string; width: number }) {
  return (
    <tr>
      <th class="app-compare__group" scope="rowgroup">
        {label}
      </th>
      <td class="app-compare__group" colSpan={width} />
    </tr>
  );
}
