// Any number of words, ticked.

import { useState } from 'preact/hooks';
import { controlName, itemsOf } from '../../../../propose/edit.ts';
import { resolve } from '../../../../schema/schemas.ts';
import { Checkboxes } from '../../../components/govuk/Checkboxes.tsx';
import { useAsking, useField } from '../ask.ts';
import type { EditorProps } from './editor.ts';
import { Folded } from './Folded.tsx';
import { withoutMarks } from './say.ts';
import { groupsOf, type Word } from './word.ts';
import { wordsFor } from './words.ts';

/** The control of a list whose words come from a vocabulary. */
export function TickEditor({ pointer, node, label, isRequired }: EditorProps) {
  const { vocabulary } = useAsking();
  const { value } = useField(pointer);
  // Only at first: what is emptied while somebody is in it must not close.
  const [isOpen] = useState(value !== undefined);
  const words = wordsFor(vocabulary, node.items ? resolve(node.items) : {});
  const ticks = <Ticks pointer={pointer} label={label} hint={withoutMarks(node.description ?? '')} words={words} />;
  return isRequired || isOpen || words.length <= FEW ? (
    ticks
  ) : (
    <Folded pointer={pointer} summaryText={label}>
      {() => ticks}
    </Folded>
  );
}

/** More words than these are folded where none is needed. */
const FEW = 4;

interface TicksProps {
  readonly pointer: string;
  readonly label: string;
  readonly hint?: string;
  readonly words: readonly Word[];
}

/** Boxes to tick; those under several headings are folded under them. */
export function Ticks({ pointer, label, hint, words }: TicksProps) {
  const { id, value, error } = useField(pointer, true);
  const chosen = itemsOf(value).map(String);
  const groups = groupsOf(words);
  const shared = { pointer, chosen };
  if (groups.length < 2) return <Boxes {...shared} id={id} label={label} hint={hint} error={error} words={words} />;
  return (
    <fieldset class="govuk-fieldset govuk-form-group" id={id} tabIndex={-1}>
      <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">{label}</legend>
      {hint && <p class="govuk-hint">{hint}</p>}
      {error && <p class="govuk-error-message">{error}</p>}
      {groups.map(([heading = 'Others', group], place) => (
        <Folded pointer={`${pointer}/${place}`} summaryText={`${heading}${countOf(group, chosen)}`}>
          {() => <Boxes {...shared} id={`${id}-${place}`} label={heading} isLabelHidden words={group} />}
        </Folded>
      ))}
    </fieldset>
  );
}

interface BoxesProps {
  readonly pointer: string;
  readonly id: string;
  readonly label: string;
  readonly isLabelHidden?: boolean;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly words: readonly Word[];
  readonly chosen: readonly string[];
}

function Boxes({ pointer, id, label, isLabelHidden, hint, error, words, chosen }: BoxesProps) {
  return (
    <Checkboxes
      name={controlName(pointer, 'item')}
      idPrefix={id}
      classes="govuk-checkboxes--small"
      fieldset={
        isLabelHidden
          ? { attributes: { 'aria-label': label } }
          : { legend: { text: label, classes: 'govuk-fieldset__legend--s' } }
      }
      hint={hint ? { text: hint } : undefined}
      errorMessage={error ? { text: error } : undefined}
      items={words.map((word) => ({
        value: word.id,
        text: word.label,
        hint: word.hint ? { text: word.hint } : undefined,
        checked: chosen.includes(word.id),
      }))}
    />
  );
}

function countOf(group: readonly Word[], chosen: readonly string[]): string {
  const count = group.filter(({ id }) => chosen.includes(id)).length;
  return count === 0 ? '' : ` (${count} ticked)`;
}
