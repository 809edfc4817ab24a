// Turns a question into govuk-frontend's date input: day, month and year.

import { capital } from '../../../text/capital.ts';
import { classes } from './classes.ts';
import { element } from './element.ts';
import { type ChoiceOptions, describedBy, FormGroup } from './FormGroup.tsx';
import { Input, type InputProps } from './Input.tsx';
import type { Attributes } from './options.ts';

export interface DatePart extends Pick<InputProps, 'value' | 'inputmode' | 'autocomplete' | 'pattern' | 'classes'> {
  name?: string | undefined;
  id?: string | undefined;
  /** Defaults to the name with a capital. */
  label?: string | undefined;
  /** Whether this part is wrong; defaults to all parts where there is an error message. */
  error?: boolean | undefined;
  attributes?: Attributes | undefined;
}

export interface DateInputProps extends ChoiceOptions {
  id: string;
  namePrefix?: string | undefined;
  /** False leaves the part out. */
  day?: DatePart | false | undefined;
  month?: DatePart | false | undefined;
  year?: DatePart | false | undefined;
  /** Other parts than these three. */
  items?: readonly NamedPart[] | undefined;
  /** Values by part or by full name. */
  values?: Readonly<Record<string, string | number | undefined>> | undefined;
}

type NamedPart = DatePart & { name: string };
type PlacedPart = NamedPart & { isYear: boolean };

const ERROR_CLASS = 'govuk-input--error';

/** A question answered by a date that the reader knows. */
export function DateInput(props: DateInputProps) {
  const { id, fieldset, hint, errorMessage, formGroup } = props;
  const parts = partsOf(props);
  // Screen readers tell the description of a fieldset of text inputs only if its role is spelt out.
  const group = fieldset && {
    ...fieldset,
    role: 'group' as const,
    describedBy: describedBy(id, props, fieldset.describedBy),
  };
  return (
    <FormGroup id={id} fieldset={group} hint={hint} errorMessage={errorMessage} formGroup={formGroup}>
      <div id={id} {...element('govuk-date-input', props)}>
        {parts.map((part) => (
          <div class="govuk-date-input__item">
            <PartInput date={props} part={part} isWrong={isWrong(part, parts, Boolean(errorMessage))} />
          </div>
        ))}
      </div>
    </FormGroup>
  );
}

function partsOf({ day, month, year, items = [] }: DateInputProps): PlacedPart[] {
  const slots = new Map(Object.entries({ day, month, year }));
  if (items.length > 0)
    return items.map((item) => ({ ...valueIn(slots.get(item.name)), ...item, isYear: item.name === 'year' }));
  return [...slots].flatMap(([slot, part]) =>
    part === false ? [] : [{ ...part, name: part?.name ?? slot, isYear: slot === 'year' }],
  );
}

function valueIn(part: DateInputProps['day']): Pick<DatePart, 'value'> {
  return part ? { value: part.value } : {};
}

function isWrong(part: DatePart, parts: readonly DatePart[], isAnyWrong: boolean): boolean {
  if (hasError(part)) return true;
  return part.error !== false && isAnyWrong && !parts.some(hasError);
}

function hasError({ error, classes: added }: DatePart): boolean {
  return error || Boolean(added?.includes(ERROR_CLASS));
}

interface PartInputProps {
  part: PlacedPart;
  date: DateInputProps;
  isWrong: boolean;
}

function PartInput({ part, date, isWrong }: PartInputProps) {
  const { name, isYear, label, error, ...options } = part;
  const fullName = date.namePrefix ? `${date.namePrefix}-${name}` : name;
  return (
    <Input
      {...options}
      label={{ text: label || capital(name), classes: 'govuk-date-input__label' }}
      id={part.id || `${date.id}-${name}`}
      name={fullName}
      value={part.value ?? date.values?.[name] ?? date.values?.[fullName]}
      inputmode={part.inputmode || 'numeric'}
      classes={classes('govuk-date-input__input', ...ownClasses(part, isWrong), part.classes)}
    />
  );
}

// What `classes` already says is not said again.
function ownClasses({ isYear, classes: added = '' }: PlacedPart, isWrong: boolean) {
  return [
    isWrong && !added.includes(ERROR_CLASS) && ERROR_CLASS,
    !added.includes('govuk-input--width-') && `govuk-input--width-${isYear ? 4 : 2}`,
  ];
}
