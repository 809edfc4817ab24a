// Turns a list of errors into govuk-frontend's error summary.

import type { ComponentChildren } from 'preact';
import { element } from './element.ts';
import type { Attributes, ElementOptions } from './options.ts';

export interface SummarisedError {
  text?: ComponentChildren;
  /** The control that the error is about, such as '#email'. */
  href?: string | undefined;
  attributes?: Attributes | undefined;
}

export interface ErrorSummaryProps extends ElementOptions {
  titleText: ComponentChildren;
  descriptionText?: ComponentChildren;
  errorList?: readonly SummarisedError[] | undefined;
  disableAutoFocus?: boolean | undefined;
}

/** All that is wrong on a page, at its top. */
export function ErrorSummary(props: ErrorSummaryProps) {
  const { titleText, descriptionText, errorList, disableAutoFocus, ...options } = props;
  return (
    <div
      data-module="govuk-error-summary"
      data-disable-auto-focus={disableAutoFocus?.toString()}
      {...element('govuk-error-summary', options)}
    >
      {/* The alert is a child of its own: the script focuses the parent, and a screen reader could else miss the alert. */}
      <div role="alert">
        <h2 class="govuk-error-summary__title">{titleText}</h2>
        <div class="govuk-error-summary__body">
          {descriptionText && <p>{descriptionText}</p>}
          {errorList && errorList.length > 0 && <ErrorList errors={errorList} />}
        </div>
      </div>
    </div>
  );
}

function ErrorList({ errors }: { errors: readonly SummarisedError[] }) {
  return (
    <ul class="govuk-list govuk-error-summary__list">
      {errors.map(({ text, href, attributes }) => (
        <li>
          {href ? (
            <a href={href} {...element('', { attributes })}>
              {text}
            </a>
          ) : (
            text
          )}
        </li>
      ))}
    </ul>
  );
}
