// One parameter → the control in which a capability states what it offers of it.

import type { Parameter } from '../../../../model/entry.generated.ts';
import { controlName, isGroup, itemsOf } from '../../../../propose/edit.ts';
import { Checkboxes } from '../../../components/govuk/Checkboxes.tsx';
import { useAsking, useField } from '../ask.ts';
import { NumberEditor } from './NumberEditor.tsx';
import { Ticks } from './TickEditor.tsx';
import { TruthEditor } from './TruthEditor.tsx';
import { WordSelect } from './WordSelect.tsx';
import { levelWords } from './words.ts';

interface OfferEditorProps {
  readonly pointer: string;
  readonly parameter: Parameter;
}

/** The control, by the type of the parameter. */
export function OfferEditor({ pointer, parameter }: OfferEditorProps) {
  const { vocabulary } = useAsking();
  const { type, label, definition } = parameter;
  if (type === 'number')
    return <NumberEditor pointer={`${pointer}/value`} unitPointer={`${pointer}/unit`} parameter={parameter} />;
  if (type === 'boolean') return <TruthEditor pointer={pointer} label={label} hint={definition} />;
  const words = levelWords(vocabulary, parameter);
  if (type !== 'choices') {
    const hint = type === 'ordered' ? `${definition} Choose the highest that it meets.` : definition;
    return <WordSelect pointer={pointer} label={label} hint={hint} words={words} none="Not stated" />;
  }
  return (
    <>
      <Ticks pointer={pointer} label={label} hint={`${definition} Tick what it supports.`} words={words} />
      <Only pointer={pointer} />
    </>
  );
}

/** Whether what is not ticked is not supported, rather than not stated. */
function Only({ pointer }: { pointer: string }) {
  const { id, value } = useField(pointer);
  if (itemsOf(value).length === 0) return null;
  return (
    <Checkboxes
      name={controlName(pointer, 'only')}
      idPrefix={`${id}-only`}
      classes="govuk-checkboxes--small"
      items={[
        {
          value: 'only',
          text: 'These are all: a source shows the complete list',
          checked: isGroup(value),
        },
      ]}
    />
  );
}
