// Turns a control with its label or legend, hint and error into govuk-frontend's form group.

import type { ComponentChildren } from 'preact';
import { classes } from './classes.ts';
import { ErrorMessage, type ErrorMessageProps } from './ErrorMessage.tsx';
import { element } from './element.ts';
import { Fieldset, type FieldsetProps } from './Fieldset.tsx';
import { Hint, type HintProps } from './Hint.tsx';
import { Label, type LabelProps } from './Label.tsx';
import type { ElementOptions } from './options.ts';

/** What every question may have. */
export interface QuestionOptions {
  hint?: Omit<HintProps, 'id'> | undefined;
  errorMessage?: Omit<ErrorMessageProps, 'id'> | undefined;
  formGroup?: ElementOptions | undefined;
}

/** What a question with a single control has. */
export interface FieldOptions extends QuestionOptions, ElementOptions {
  name: string;
  /** Defaults to the name. */
  id?: string | undefined;
  label: Omit<LabelProps, 'for'>;
  describedBy?: string | undefined;
  disabled?: boolean | undefined;
}

/** What a question with several controls has. */
export interface ChoiceOptions extends QuestionOptions, ElementOptions {
  fieldset?: Omit<FieldsetProps, 'children'> | undefined;
}

interface FormGroupProps extends QuestionOptions {
  /** The `id` of the control, or the beginning of the ids of several. */
  id: string;
  label?: FieldOptions['label'] | undefined;
  fieldset?: FieldsetProps | undefined;
  children: ComponentChildren;
}

/** One question: label or fieldset, hint and error around the control, which is the children. */
export function FormGroup({ id, label, fieldset, hint, errorMessage, formGroup, children }: FormGroupProps) {
  const question = (
    <>
      {label && <Label {...label} for={id} />}
      {hint && <Hint {...hint} id={`${id}-hint`} />}
      {errorMessage && <ErrorMessage {...errorMessage} id={`${id}-error`} />}
      {children}
    </>
  );
  const ownClass = classes('govuk-form-group', errorMessage && 'govuk-form-group--error');
  return (
    <div {...element(ownClass, formGroup)}>{fieldset ? <Fieldset {...fieldset}>{question}</Fieldset> : question}</div>
  );
}

/**
 * The ids of all that describes a control, for `aria-describedby`.
 * @example describedBy('age', { hint: { text: 'In years' } }) // 'age-hint'
 */
export function describedBy(id: string, { hint, errorMessage }: QuestionOptions, others?: string): string | undefined {
  return classes(others, hint && `${id}-hint`, errorMessage && `${id}-error`) || undefined;
}
