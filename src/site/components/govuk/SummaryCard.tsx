// Turns a title, actions and a summary list into govuk-frontend's summary card.

import type { ComponentChildren } from 'preact';
import { classes } from './classes.ts';
import { element } from './element.ts';
import { Heading } from './Heading.tsx';
import type { ElementOptions, HeadingLevel } from './options.ts';
import { ActionLink, type SummaryActions } from './SummaryAction.tsx';

export interface SummaryCardOptions extends ElementOptions {
  title?:
    | { text: ComponentChildren; headingLevel?: HeadingLevel | undefined; classes?: string | undefined }
    | undefined;
  actions?: SummaryActions | undefined;
}

/** The frame around one of several summary lists. */
export function SummaryCard(props: SummaryCardOptions & { children: ComponentChildren }) {
  const { title, actions, children, ...options } = props;
  return (
    <div {...element('govuk-summary-card', options)}>
      <div class="govuk-summary-card__title-wrapper">
        {title && (
          <Heading level={title.headingLevel || 2} class={classes('govuk-summary-card__title', title.classes)}>
            {title.text}
          </Heading>
        )}
        {actions && <CardActions {...actions} cardTitle={title?.text} />}
      </div>
      <div class="govuk-summary-card__content">{children}</div>
    </div>
  );
}

function CardActions({ items = [], cardTitle, ...options }: SummaryActions & { cardTitle?: ComponentChildren }) {
  if (items.length === 0) return null;
  const ownClass = classes('govuk-summary-card__actions', options.classes);
  const links = items.map((action) => <ActionLink {...action} cardTitle={cardTitle} />);
  if (links.length === 1) return <div class={ownClass}>{links}</div>;
  return (
    <ul class={ownClass}>
      {links.map((link) => (
        <li class="govuk-summary-card__action">{link}</li>
      ))}
    </ul>
  );
}
