// Turns text into govuk-frontend's label of one control.

import { element } from './element.ts';
import type { Content, ElementOptions } from './options.ts';

export interface LabelProps extends Content, ElementOptions {
  /** The `id` of the control. */
  for?: string | undefined;
  isPageHeading?: boolean | undefined;
}

/** The name of a control; nothing where there is no text. */
export function Label({ for: control, isPageHeading, text, children = text, ...options }: LabelProps) {
  if (!children) return null;
  const label = (
    <label {...element('govuk-label', options)} for={control}>
      {children}
    </label>
  );
  return isPageHeading ? <h1 class="govuk-label-wrapper">{label}</h1> : label;
}
