// Turns a summary and content into govuk-frontend's details, which open without a script.

import type { ComponentChildren } from 'preact';
import { element } from './element.ts';
import type { Content, ElementOptions } from './options.ts';

export interface DetailsProps extends Content, ElementOptions {
  summaryText: ComponentChildren;
  id?: string | undefined;
  open?: boolean | undefined;
}

/** Content that a reader can unfold. */
export function Details({ summaryText, id, open, text, children = text, ...options }: DetailsProps) {
  return (
    <details id={id} open={open} {...element('govuk-details', options)}>
      <summary class="govuk-details__summary">
        <span class="govuk-details__summary-text">{summaryText}</span>
      </summary>
      <div class="govuk-details__text">{children}</div>
    </details>
  );
}
