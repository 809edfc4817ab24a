// Turns a warning into govuk-frontend's warning text.

import { element } from './element.ts';
import type { Content, ElementOptions } from './options.ts';

export interface WarningTextProps extends Content, ElementOptions {
  /** What a screen reader says for the sign. */
  iconFallbackText?: string | undefined;
}

/** A warning of something with serious effects. */
export function WarningText({ iconFallbackText, text, children = text, ...options }: WarningTextProps) {
  return (
    <div {...element('govuk-warning-text', options)}>
      <span class="govuk-warning-text__icon" aria-hidden="true">
        !
      </span>{' '}
      <strong class="govuk-warning-text__text">
        <span class="govuk-visually-hidden">{iconFallbackText || 'Warning'}</span> {children}
      </strong>
    </div>
  );
}
