// Turns a question and a limit into govuk-frontend's character count.

import { classes } from './classes.ts';
import { Hint } from './Hint.tsx';
import type { Attributes, ElementOptions } from './options.ts';
import { Textarea, type TextareaProps } from './Textarea.tsx';
import { type Translation, translations } from './translations.ts';

export interface CharacterCountProps extends Omit<TextareaProps, 'children'> {
  maxlength?: number | undefined;
  maxwords?: number | undefined;
  countType?: 'characters' | 'words' | undefined;
  /** The percentage of the limit from which the count is shown. */
  threshold?: number | string | undefined;
  countMessage?: Pick<ElementOptions, 'classes'> | undefined;
  /** `%{count}` stands for the limit. */
  textareaDescriptionText?: string | undefined;
  charactersUnderLimitText?: Translation;
  charactersAtLimitText?: Translation;
  charactersOverLimitText?: Translation;
  wordsUnderLimitText?: Translation;
  wordsAtLimitText?: Translation;
  wordsOverLimitText?: Translation;
}

/** A textarea that tells how much can still be written. */
export function CharacterCount(props: CharacterCountProps) {
  const { id = props.name, formGroup, countMessage } = props;
  const group = {
    classes: classes('govuk-character-count', formGroup?.classes),
    attributes: { ...limits(props), ...texts(props), ...formGroup?.attributes },
  };
  return (
    <Textarea
      {...props}
      id={id}
      describedBy={`${id}-info`}
      classes={classes('govuk-js-character-count', props.classes)}
      formGroup={group}
    >
      <Hint id={`${id}-info`} classes={classes('govuk-character-count__message', countMessage?.classes)}>
        {description(props)}
      </Hint>
    </Textarea>
  );
}

function limits(props: CharacterCountProps): Attributes {
  const { maxlength, maxwords, threshold } = props;
  const countType = countTypeOf(props);
  return {
    'data-module': 'govuk-character-count',
    ...(maxlength !== undefined && { 'data-maxlength': maxlength }),
    ...(maxwords !== undefined && { 'data-maxwords': maxwords }),
    ...(threshold !== undefined && { 'data-threshold': threshold }),
    ...(countType && { 'data-count-type': countType }),
  };
}

function texts(props: CharacterCountProps): Attributes {
  return translations({
    // Without a limit only the script can fill the description in, so it has to be handed over.
    'textarea-description': limitOf(props) ? undefined : asPlural(props.textareaDescriptionText),
    'characters-under-limit': props.charactersUnderLimitText,
    'characters-at-limit': props.charactersAtLimitText,
    'characters-over-limit': props.charactersOverLimitText,
    'words-under-limit': props.wordsUnderLimitText,
    'words-at-limit': props.wordsAtLimitText,
    'words-over-limit': props.wordsOverLimitText,
  });
}

function description(props: CharacterCountProps): string | undefined {
  const limit = limitOf(props);
  const unit = countTypeOf(props) === 'words' ? 'words' : 'characters';
  const text = props.textareaDescriptionText || `You can enter up to %{count} ${unit}`;
  return limit ? text.replace('%{count}', String(limit)) : undefined;
}

function limitOf({ maxlength, maxwords }: CharacterCountProps): number | undefined {
  return maxwords || maxlength;
}

function countTypeOf({ countType, maxwords }: CharacterCountProps): CharacterCountProps['countType'] {
  return countType ?? (maxwords ? 'words' : undefined);
}

function asPlural(text: string | undefined): Translation {
  return text ? { other: text } : undefined;
}
