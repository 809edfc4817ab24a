// Turns keys and values into govuk-frontend's summary list.

import { classes } from './classes.ts';
import { element } from './element.ts';
import type { ElementOptions, Maybe, StyledText } from './options.ts';
import { ActionLink, type SummaryActions } from './SummaryAction.tsx';
import { SummaryCard, type SummaryCardOptions } from './SummaryCard.tsx';

export interface SummaryRow {
  key: Omit<StyledText, 'attributes'>;
  value: Omit<StyledText, 'attributes'>;
  actions?: SummaryActions | undefined;
  classes?: string | undefined;
}

export interface SummaryListProps extends ElementOptions {
  rows: readonly Maybe<SummaryRow>[];
  /** Puts the list into a card with a title. */
  card?: SummaryCardOptions | undefined;
}

/** Facts as pairs of a key and a value, each with what can be done about it. */
export function SummaryList({ rows, card, ...options }: SummaryListProps) {
  const isListWithActions = rows.some((row) => (row ? Boolean(row.actions?.items?.length) : false));
  const list = (
    <dl {...element('govuk-summary-list', options)}>
      {rows.map((row) => row && <Row row={row} isListWithActions={isListWithActions} card={card} />)}
    </dl>
  );
  return card ? <SummaryCard {...card}>{list}</SummaryCard> : list;
}

interface RowProps {
  row: SummaryRow;
  isListWithActions: boolean;
  card: SummaryCardOptions | undefined;
}

function Row({ row, isListWithActions, card }: RowProps) {
  const { key, value, actions } = row;
  const noActions = isListWithActions && !actions?.items && 'govuk-summary-list__row--no-actions';
  return (
    <div class={classes('govuk-summary-list__row', noActions, row.classes)}>
      <dt class={classes('govuk-summary-list__key', key.classes)}>{key.text}</dt>
      <dd class={classes('govuk-summary-list__value', value.classes)}>{value.text}</dd>
      {actions?.items?.length ? <RowActions {...actions} card={card} /> : null}
    </div>
  );
}

function RowActions({ items = [], card, ...options }: SummaryActions & Pick<RowProps, 'card'>) {
  const links = items.map((action) => <ActionLink {...action} cardTitle={card?.title?.text} />);
  return (
    <dd class={classes('govuk-summary-list__actions', options.classes)}>
      {links.length === 1 ? (
        links
      ) : (
        <ul class="govuk-summary-list__actions-list">
          {links.map((link) => (
            <li class="govuk-summary-list__actions-list-item">{link}</li>
          ))}
        </ul>
      )}
    </dd>
  );
}
