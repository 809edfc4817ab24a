// Turns a legend and controls into govuk-frontend's fieldset.

import type { ComponentChildren } from 'preact';
import { element } from './element.ts';
import type { ElementOptions, StyledText } from './options.ts';

export interface Legend extends Omit<StyledText, 'attributes'> {
  isPageHeading?: boolean | undefined;
}

export interface FieldsetProps extends ElementOptions {
  legend?: Legend | undefined;
  describedBy?: string | undefined;
  role?: 'group' | undefined;
  children?: ComponentChildren;
}

/** Controls that answer one question, which is the legend. */
export function Fieldset({ legend, describedBy, role, children, ...options }: FieldsetProps) {
  return (
    <fieldset role={role} aria-describedby={describedBy} {...element('govuk-fieldset', options)}>
      {legend?.text && <FieldsetLegend {...legend} />}
      {children}
    </fieldset>
  );
}

function FieldsetLegend({ text, isPageHeading, ...options }: Legend) {
  return (
    <legend {...element('govuk-fieldset__legend', options)}>
      {isPageHeading ? <h1 class="govuk-fieldset__heading">{text}</h1> : text}
    </legend>
  );
}
