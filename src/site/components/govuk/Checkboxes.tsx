// Turns a question and its possible answers into govuk-frontend's checkboxes.

import { type Choice, ChoiceItem } from './ChoiceItem.tsx';
import { choiceId } from './choiceId.ts';
import { element } from './element.ts';
import { type ChoiceOptions, describedBy, FormGroup } from './FormGroup.tsx';
import type { Maybe } from './options.ts';

export interface CheckboxesProps extends ChoiceOptions {
  name: string;
  /** The beginning of every id; defaults to the name. */
  idPrefix?: string | undefined;
  items: readonly Maybe<Choice>[];
  /** The values of the items that are checked. */
  values?: readonly (string | number)[] | undefined;
  describedBy?: string | undefined;
}

/** A question with any number of answers. */
export function Checkboxes(props: CheckboxesProps) {
  const { name, idPrefix = name, items, values = [], fieldset, hint, errorMessage, formGroup } = props;
  const description = describedBy(idPrefix, props, fieldset?.describedBy || props.describedBy);
  const group = fieldset && { ...fieldset, describedBy: description };
  return (
    <FormGroup id={idPrefix} fieldset={group} hint={hint} errorMessage={errorMessage} formGroup={formGroup}>
      <div data-module="govuk-checkboxes" {...element('govuk-checkboxes', props)}>
        {items.map(
          (item, index) =>
            item && (
              <ChoiceItem
                kind="checkboxes"
                item={item}
                id={choiceId(item.id, idPrefix, index)}
                name={item.name ?? name}
                checked={item.checked ?? (item.value !== undefined && values.includes(item.value))}
                describedBy={fieldset ? undefined : description}
              />
            ),
        )}
      </div>
    </FormGroup>
  );
}
