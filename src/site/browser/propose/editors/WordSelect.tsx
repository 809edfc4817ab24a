// One of many words in a list, under their headings; what the chosen one means stands below it.

import { classes } from '../../../components/govuk/classes.ts';
import { describedBy, FormGroup } from '../../../components/govuk/FormGroup.tsx';
import { useField } from '../ask.ts';
import { Combobox } from './Combobox.tsx';
import { groupsOf, type Word } from './word.ts';

interface WordSelectProps {
  readonly pointer: string;
  readonly label: string;
  readonly hint?: string;
  readonly words: readonly Word[];
  /** What the empty line of the list says. */
  readonly none?: string;
  /** The name of the control, where it is not the pointer alone. */
  readonly name?: string;
  /** Stands at the end, for what is not in the list. */
  readonly other?: Word | undefined;
  /** What is shown as chosen, where it is not what the form holds. */
  readonly chosen?: string;
}

/** The control: a list to open for words that one can look through, and one to search for more than those. */
export function WordSelect(props: WordSelectProps) {
  const { pointer, label, hint, words, name = pointer, other } = props;
  const { value } = useField(pointer);
  const chosen = props.chosen ?? (typeof value === 'string' ? value : '');
  if (words.length > MANY) return <Combobox {...{ pointer, name, label, hint, words, chosen, other }} />;
  return <Select {...props} words={other ? [...words, other] : words} />;
}

/** More than these are not looked through. */
const MANY = 40;

function Select(props: WordSelectProps) {
  const { pointer, label, hint, words, none = 'Choose', name = pointer } = props;
  const { id, value, error } = useField(pointer);
  const chosen = props.chosen ?? (typeof value === 'string' ? value : '');
  const meaning = words.find((word) => word.id === chosen)?.hint;
  const isKnown = chosen === '' || words.some((word) => word.id === chosen);
  const question = { hint: hint ? { text: hint } : undefined, errorMessage: error ? { text: error } : undefined };
  return (
    <FormGroup id={id} label={{ text: label, classes: 'govuk-label--s' }} {...question}>
      <select
        id={id}
        name={name}
        class={classes('govuk-select app-select', error && 'govuk-select--error')}
        aria-describedby={describedBy(id, question, meaning ? `${id}-meaning` : undefined)}
        value={chosen}
      >
        <option value="">{none}</option>
        {!isKnown && <option value={chosen}>{chosen}</option>}
        {groupsOf(words).map(([heading, group]) =>
          heading === undefined ? group.map(optionOf) : <optgroup label={heading}>{group.map(optionOf)}</optgroup>,
        )}
      </select>
      {meaning && (
        <p class="govuk-hint app-meaning" id={`${id}-meaning`}>
          {meaning}
        </p>
      )}
    </FormGroup>
  );
}

function optionOf({ id, label }: Word) {
  return <option value={id}>{label}</option>;
}
