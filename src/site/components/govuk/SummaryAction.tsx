// Turns what can be done about a fact into a link of a summary list or card.

import type { ComponentChildren } from 'preact';
import { element } from './element.ts';
import type { ElementOptions } from './options.ts';

export interface SummaryAction extends ElementOptions {
  href: string;
  text: ComponentChildren;
  /** What the action is about, for a reader who cannot see the row. */
  visuallyHiddenText?: string | undefined;
}

export interface SummaryActions {
  items?: readonly SummaryAction[] | undefined;
  classes?: string | undefined;
}

/** A link such as 'Change', which also says for a screen reader what of which card it changes. */
export function ActionLink(props: SummaryAction & { cardTitle?: ComponentChildren }) {
  const { href, text, visuallyHiddenText, cardTitle, ...options } = props;
  return (
    <a href={href} {...element('govuk-link', options)}>
      {text}
      {(visuallyHiddenText || cardTitle) && (
        <span class="govuk-visually-hidden">
          {visuallyHiddenText && ` ${visuallyHiddenText}`}
          {cardTitle && <> ({cardTitle})</>}
        </span>
      )}
    </a>
  );
}
