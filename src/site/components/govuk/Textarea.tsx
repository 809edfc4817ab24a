// Turns a question into govuk-frontend's textarea.

import type { ComponentChildren } from 'preact';
import { classes } from './classes.ts';
import { element } from './element.ts';
import { describedBy, type FieldOptions, FormGroup } from './FormGroup.tsx';

export interface TextareaProps extends FieldOptions {
  value?: string | undefined;
  rows?: number | undefined;
  autocomplete?: string | undefined;
  spellcheck?: boolean | undefined;
  /** What follows the control inside its form group. */
  children?: ComponentChildren;
}

/** A question answered in more than one line. */
export function Textarea(props: TextareaProps) {
  const { id = props.name, label, hint, errorMessage, formGroup, children } = props;
  const { name, value, rows, disabled, autocomplete, spellcheck } = props;
  return (
    <FormGroup id={id} label={label} hint={hint} errorMessage={errorMessage} formGroup={formGroup}>
      <textarea
        id={id}
        name={name}
        rows={rows || 5}
        value={value}
        disabled={disabled}
        aria-describedby={describedBy(id, props, props.describedBy)}
        autocomplete={autocomplete}
        spellcheck={spellcheck}
        {...element(classes('govuk-textarea', errorMessage && 'govuk-textarea--error'), props)}
      />
      {children}
    </FormGroup>
  );
}
