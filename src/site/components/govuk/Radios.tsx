// Turns a question and its possible answers into govuk-frontend's radio buttons.

import { type Choice, ChoiceItem } from './ChoiceItem.tsx';
import { choiceId } from './choiceId.ts';
import { element } from './element.ts';
import { type ChoiceOptions, describedBy, FormGroup } from './FormGroup.tsx';
import type { Maybe } from './options.ts';

export interface RadiosProps extends ChoiceOptions {
  name: string;
  /** The beginning of every id; defaults to the name. */
  idPrefix?: string | undefined;
  items: readonly Maybe<Choice>[];
  /** The value of the item that is chosen. */
  value?: string | number | undefined;
}

/** A question with one answer of a few. */
export function Radios(props: RadiosProps) {
  const { name, idPrefix = name, items, value, fieldset, hint, errorMessage, formGroup } = props;
  const group = fieldset && { ...fieldset, describedBy: describedBy(idPrefix, props, fieldset.describedBy) };
  return (
    <FormGroup id={idPrefix} fieldset={group} hint={hint} errorMessage={errorMessage} formGroup={formGroup}>
      <div data-module="govuk-radios" {...element('govuk-radios', props)}>
        {items.map(
          (item, index) =>
            item && (
              <ChoiceItem
                kind="radios"
                item={item}
                id={choiceId(item.id, idPrefix, index)}
                name={name}
                checked={item.checked ?? (Boolean(value) && String(item.value) === String(value))}
              />
            ),
        )}
      </div>
    </FormGroup>
  );
}
