// One of many words, found by typing a part of it: the words that fit stand below, each with what it means.

import { useRef } from 'preact/hooks';
import { controlName } from '../../../../propose/edit.ts';
import { NO_CHOICE } from '../../../../propose/value.ts';
import { classes } from '../../../components/govuk/classes.ts';
import { describedBy, FormGroup } from '../../../components/govuk/FormGroup.tsx';
import { useField } from '../ask.ts';
import { OptionList, optionId } from './OptionList.tsx';
import { useCombobox } from './useCombobox.ts';
import type { Word } from './word.ts';

export interface ComboboxProps {
  readonly pointer: string;
  readonly name: string;
  readonly label: string;
  readonly hint: string | undefined;
  readonly words: readonly Word[];
  readonly chosen: string;
  /** Stands at the end of every list, for what is not in it; its id is what stands before the text that was typed. */
  readonly other: Word | undefined;
}

/** The control, after the combobox pattern of ARIA 1.2. What is chosen stands in a hidden control, which the form hears. */
export function Combobox({ pointer, name, label, hint, words, chosen, other }: ComboboxProps) {
  const { id, error } = useField(pointer);
  const held = useRef<HTMLInputElement>(null);
  const tell = (value: string) => {
    if (!held.current) return;
    held.current.value = value;
    held.current.dispatchEvent(new Event('input', { bubbles: true }));
  };
  const box = useCombobox({ id, words, chosen, other, tell });
  const word = other?.id === chosen ? other : words.find((one) => one.id === chosen);
  const question = {
    hint: { text: [hint, 'Type a part of the name, and choose from the list.'].filter(Boolean).join(' ') },
    errorMessage: error ? { text: error } : undefined,
  };
  return (
    <FormGroup id={id} label={{ text: label, classes: 'govuk-label--s' }} {...question}>
      <div class="app-combobox">
        <input
          class={classes('govuk-input', question.errorMessage && 'govuk-input--error')}
          id={id}
          // The form hears that it was left; what is typed into it is no value.
          name={controlName(name.split(':')[0] ?? '', 'search')}
          type="text"
          role="combobox"
          aria-expanded={box.isOpen}
          aria-controls={`${id}-list`}
          aria-autocomplete="list"
          aria-activedescendant={box.active >= 0 ? optionId(id, box.active) : undefined}
          aria-describedby={describedBy(id, question, word?.hint ? `${id}-meaning` : undefined)}
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          value={box.typed ?? word?.label ?? (chosen.startsWith(NO_CHOICE) ? chosen.slice(NO_CHOICE.length) : chosen)}
          onInput={({ currentTarget }) => box.type(currentTarget.value)}
          onClick={box.open}
          onKeyDown={box.press}
          onBlur={box.leave}
        />
        <input type="hidden" ref={held} name={name} value={chosen} />
        <OptionList id={id} isOpen={box.isOpen} options={box.options} active={box.active} take={box.take} />
      </div>
      {word?.hint && (
        <p class="govuk-hint app-meaning" id={`${id}-meaning`}>
          {word.hint}
        </p>
      )}
    </FormGroup>
  );
}
