// Turns one answer into a checkbox or a radio button with its label, hint and conditional content.

import type { ComponentChildren } from 'preact';
import { classes } from './classes.ts';
import { element } from './element.ts';
import { Hint, type HintProps } from './Hint.tsx';
import { Label } from './Label.tsx';
import type { Attributes, ElementOptions } from './options.ts';

/** One answer to choose, or a divider such as 'or' between answers. */
export interface Choice {
  text?: ComponentChildren;
  value?: string | number | undefined;
  id?: string | undefined;
  name?: string | undefined;
  checked?: boolean | undefined;
  disabled?: boolean | undefined;
  hint?: Omit<HintProps, 'id'> | undefined;
  label?: ElementOptions | undefined;
  /** 'exclusive' unchecks all other checkboxes. */
  behaviour?: 'exclusive' | undefined;
  /** What is shown only while the answer is chosen. */
  conditional?: { children?: ComponentChildren } | undefined;
  divider?: string | undefined;
  attributes?: Attributes | undefined;
}

interface ChoiceItemProps {
  kind: 'checkboxes' | 'radios';
  item: Choice;
  id: string;
  name: string;
  checked: boolean;
  describedBy?: string | undefined;
}

/** One line of Checkboxes or Radios. */
export function ChoiceItem(props: ChoiceItemProps) {
  const { kind, item, id, checked } = props;
  if (item.divider) return <div class={`govuk-${kind}__divider`}>{item.divider}</div>;
  const hidden = !checked && `govuk-${kind}__conditional--hidden`;
  return (
    <>
      <div class={`govuk-${kind}__item`}>
        <Control {...props} />
        <ItemLabel {...props} />
        <ItemHint {...props} />
      </div>
      {item.conditional?.children && (
        <div class={classes(`govuk-${kind}__conditional`, hidden)} id={`conditional-${id}`}>
          {item.conditional.children}
        </div>
      )}
    </>
  );
}

function Control({ kind, item, id, name, checked, describedBy }: ChoiceItemProps) {
  const { value, disabled, behaviour, conditional, hint, attributes } = item;
  return (
    <input
      id={id}
      name={name}
      type={kind === 'radios' ? 'radio' : 'checkbox'}
      value={value}
      checked={checked}
      disabled={disabled}
      data-aria-controls={conditional?.children ? `conditional-${id}` : undefined}
      data-behaviour={behaviour}
      aria-describedby={classes(describedBy, hint?.text ? hintId(id) : undefined) || undefined}
      {...element(`govuk-${kind}__input`, { attributes })}
    />
  );
}

function ItemLabel({ kind, item, id }: ChoiceItemProps) {
  const { text, label } = item;
  return <Label {...label} text={text} classes={classes(`govuk-${kind}__label`, label?.classes)} for={id} />;
}

function ItemHint({ kind, item: { hint }, id }: ChoiceItemProps) {
  if (!hint?.text) return null;
  return <Hint {...hint} id={hintId(id)} classes={classes(`govuk-${kind}__hint`, hint.classes)} />;
}

function hintId(id: string): string {
  return `${id}-item-hint`;
}
