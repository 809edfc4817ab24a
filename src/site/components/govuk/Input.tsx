// Turns a question into govuk-frontend's text input.

import { classes } from './classes.ts';
import { element } from './element.ts';
import { describedBy, type FieldOptions, FormGroup } from './FormGroup.tsx';
import type { ElementOptions, StyledText } from './options.ts';

export interface InputProps extends FieldOptions {
  type?: 'text' | 'search' | 'email' | 'tel' | 'url' | 'number' | 'password' | undefined;
  value?: string | number | undefined;
  inputmode?: 'text' | 'search' | 'email' | 'tel' | 'url' | 'numeric' | 'decimal' | undefined;
  autocomplete?: string | undefined;
  autocapitalize?: 'none' | 'sentences' | 'words' | 'characters' | undefined;
  pattern?: string | undefined;
  spellcheck?: boolean | undefined;
  prefix?: StyledText | undefined;
  suffix?: StyledText | undefined;
  inputWrapper?: ElementOptions | undefined;
}

/** A question answered in one line. */
export function Input(props: InputProps) {
  const { id = props.name, label, hint, errorMessage, formGroup, prefix, suffix, inputWrapper } = props;
  const control = <InputElement {...props} id={id} />;
  return (
    <FormGroup id={id} label={label} hint={hint} errorMessage={errorMessage} formGroup={formGroup}>
      {prefix?.text || suffix?.text ? (
        <div {...element('govuk-input__wrapper', inputWrapper)}>
          <Affix place="prefix" affix={prefix} />
          {control}
          <Affix place="suffix" affix={suffix} />
        </div>
      ) : (
        control
      )}
    </FormGroup>
  );
}

function InputElement(props: InputProps & { id: string }) {
  const { id, name, type = 'text', value, disabled, errorMessage } = props;
  const { inputmode, autocomplete, autocapitalize, pattern, spellcheck } = props;
  return (
    <input
      id={id}
      name={name}
      type={type as 'text'} // Preact's types want one literal, and the types allowed here have the same attributes.
      value={value}
      disabled={disabled}
      aria-describedby={describedBy(id, props, props.describedBy)}
      inputmode={inputmode}
      autocomplete={autocomplete}
      autocapitalize={autocapitalize}
      pattern={pattern}
      spellcheck={spellcheck}
      {...element(classes('govuk-input', errorMessage && 'govuk-input--error'), props)}
    />
  );
}

function Affix({ place, affix }: { place: 'prefix' | 'suffix'; affix: StyledText | undefined }) {
  if (!affix?.text) return null;
  return (
    <div aria-hidden="true" {...element(`govuk-input__${place}`, affix)}>
      {affix.text}
    </div>
  );
}
