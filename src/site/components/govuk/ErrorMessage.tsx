// Turns what is wrong into govuk-frontend's error message beside a control.

import { element } from './element.ts';
import type { Content, ElementOptions } from './options.ts';

export interface ErrorMessageProps extends Content, ElementOptions {
  id?: string | undefined;
  /** The word said before the message; '' for none. */
  visuallyHiddenText?: string | undefined;
}

/** What is wrong with one answer. */
export function ErrorMessage(props: ErrorMessageProps) {
  const { id, visuallyHiddenText = 'Error', text, children = text, ...options } = props;
  return (
    <p id={id} {...element('govuk-error-message', options)}>
      {visuallyHiddenText && (
        <>
          <span class="govuk-visually-hidden">{visuallyHiddenText}:</span>{' '}
        </>
      )}
      {children}
    </p>
  );
}
