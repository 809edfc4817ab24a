// A table that may be wider than a small screen → a part of the page that scrolls by itself, by hand and by keys.

import { Table, type TableProps } from './govuk/Table.tsx';

/** The table; its caption is read aloud, and names the part that scrolls. */
export function WideTable({ caption, ...rest }: TableProps & { caption: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it, keys alone cannot reach what is off the screen.
    <section class="app-scroll" aria-label={caption} tabIndex={0}>
      <Table classes="app-table" caption={caption} captionClasses="govuk-visually-hidden" firstCellIsHeader {...rest} />
    </section>
  );
}
