// Turns a question and its possible answers into govuk-frontend's select.

import { classes } from './classes.ts';
import { element } from './element.ts';
import { describedBy, type FieldOptions, FormGroup } from './FormGroup.tsx';
import type { Attributes, Maybe } from './options.ts';

export interface SelectItem {
  text: string;
  /** Defaults to the text. */
  value?: string | number | undefined;
  selected?: boolean | undefined;
  disabled?: boolean | undefined;
  attributes?: Attributes | undefined;
}

export interface SelectProps extends FieldOptions {
  items?: readonly Maybe<SelectItem>[] | undefined;
  /** The value of the item that is selected. */
  value?: string | number | undefined;
}

/** A question answered by one of a long list. */
export function Select(props: SelectProps) {
  const { name, id = name, label, hint, errorMessage, formGroup, disabled, items = [], value } = props;
  return (
    <FormGroup id={id} label={label} hint={hint} errorMessage={errorMessage} formGroup={formGroup}>
      <select
        id={id}
        name={name}
        disabled={disabled}
        aria-describedby={describedBy(id, props, props.describedBy)}
        {...element(classes('govuk-select', errorMessage && 'govuk-select--error'), props)}
      >
        {items.map((item) => item && <Option item={item} chosen={value} />)}
      </select>
    </FormGroup>
  );
}

function Option({ item, chosen }: { item: SelectItem; chosen: SelectProps['value'] }) {
  const { text, value, disabled, attributes } = item;
  const isChosen = Boolean(chosen) && String(value ?? text) === String(chosen);
  return (
    <option
      value={value?.toString()}
      selected={item.selected ?? isChosen}
      disabled={disabled}
      {...element('', { attributes })}
    >
      {text}
    </option>
  );
}
