// The words that fit what was typed → a list to choose from, and how many there are for those who do not see it.

import type { Word } from './word.ts';

interface OptionListProps {
  /** The id of the control to which the list belongs. */
  readonly id: string;
  readonly isOpen: boolean;
  readonly options: readonly Word[];
  readonly active: number;
  readonly take: (option: Word) => void;
}

/** The list; its options are drawn while it is open. */
export function OptionList({ id, isOpen, options, active, take }: OptionListProps) {
  return (
    <>
      <div class="app-combobox__list" id={`${id}-list`} role="listbox" aria-label="Choices" hidden={!isOpen}>
        {isOpen &&
          options.map((option, place) => (
            // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are those of the control, which keeps the focus.
            <div
              key={option.id}
              class="app-combobox__option"
              id={optionId(id, place)}
              role="option"
              tabIndex={-1}
              aria-selected={place === active}
              // The focus stays where one types.
              onMouseDown={(event) => event.preventDefault()}
              onClick={() => take(option)}
            >
              {option.label}
              {option.heading && <span class="app-combobox__heading"> ({option.heading})</span>}
              {option.hint && <span class="app-fine">{option.hint}</span>}
            </div>
          ))}
      </div>
      <span class="govuk-visually-hidden" role="status">
        {isOpen &&
          `${options.length} ${options.length === 1 ? 'choice' : 'choices'}. Use the up and down keys, and Enter.`}
      </span>
    </>
  );
}

/** The id of the option at a place. */
export function optionId(id: string, place: number): string {
  return `${id}-option-${place}`;
}
