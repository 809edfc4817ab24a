// What columns state → the table of their differences first; what is the same and what nobody states, folded.

import type { ComponentChildren } from 'preact';
import type { ComparedCapability, ComparedSection } from '../../../model/compared.ts';
import { addressOf } from '../../../model/reference.ts';
import { counted } from '../../../text/counted.ts';
import { Details } from '../../components/govuk/Details.tsx';
import { OutwardLink } from '../../components/Link.tsx';
import { NotStated } from '../../components/NotStated.tsx';
import { KeepButton } from '../shortlist/KeepButton.tsx';
import { CompareTable } from './CompareTable.tsx';
import { differencesOf } from './differences.ts';
import { TRAY } from './tray.ts';

interface RowTablesProps {
  readonly sections: readonly ComparedSection[];
  readonly columns: readonly ComparedCapability[];
  /** Takes a column away. */
  readonly onRemove: (id: string) => void;
}

/** The tables of the page's second half. */
export function RowTables({ sections, columns, onRemove }: RowTablesProps) {
  const { different, same, silent } = differencesOf(sections, columns);
  const heads = columns.map((column) => <ColumnHead column={column} onRemove={onRemove} />);
  const names = columns.map(({ title }) => title);
  const count = (parts: readonly ComparedSection[]) => parts.reduce((sum, { rows }) => sum + rows.length, 0);
  return (
    <>
      <h2 class="govuk-heading-m">Where they differ</h2>
      {different.length === 0 && <p class="govuk-body">They state the same in every row.</p>}
      <CompareTable caption="Where they differ" heads={heads} groups={groupsOf(different, columns)} />
      {same.length > 0 && (
        <Details classes="app-compare__same" summaryText={`The same in all: ${counted(count(same), 'fact')}`}>
          <CompareTable caption="The same in all" heads={names} groups={groupsOf(same, columns)} />
        </Details>
      )}
      {silent.length > 0 && (
        <p class="govuk-body app-not-stated">Not stated by any: {silent.map(({ label }) => label).join(', ')}.</p>
      )}
    </>
  );
}

function ColumnHead({
  column: { id, title, supplier },
  onRemove,
}: { column: ComparedCapability } & Pick<RowTablesProps, 'onRemove'>) {
  return (
    <>
      <a class="govuk-link" href={addressOf('capability', id)}>
        {title}
      </a>
      <span class="app-fine">{supplier}</span>
      <span class="app-compare__keep">
        <KeepButton id={id} title={title} found={() => foundOf(id)} />
      </span>
      <button class="app-link-button app-compare__remove" type="button" onClick={() => onRemove(id)}>
        Remove<span class="govuk-visually-hidden"> {title}</span>
      </button>
    </>
  );
}

/** The search in which it was ticked, where it was. */
function foundOf(id: string) {
  return TRAY.read().find((ticked) => ticked.id === id)?.found;
}

function groupsOf(sections: readonly ComparedSection[], columns: readonly ComparedCapability[]) {
  return sections.map(({ label, rows }) => ({
    label,
    rows: rows.map((row) => ({
      key: row.key,
      name: row.label,
      cells: columns.map(({ values }) => <Values values={values[row.key]} isAddress={row.isAddress} />),
    })),
  }));
}

interface ValuesProps {
  readonly values: readonly string[] | undefined;
  readonly isAddress: boolean | undefined;
}

function Values({ values, isAddress }: ValuesProps): ComponentChildren {
  if (!values) return <NotStated />;
  return isAddress ? values.map((href) => <OutwardLink href={href} />) : values.join('; ');
}
