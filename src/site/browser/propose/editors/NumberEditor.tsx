// A number and its unit.

import type { Parameter } from '../../../../model/entry.generated.ts';
import { controlName } from '../../../../propose/edit.ts';
import { Input } from '../../../components/govuk/Input.tsx';
import { useField } from '../ask.ts';
import { WordSelect } from './WordSelect.tsx';

interface NumberEditorProps {
  readonly pointer: string;
  readonly unitPointer: string;
  readonly parameter: Parameter;
  /** Whether what it means stands above already. */
  readonly isExplained?: boolean;
}

/** The control. */
export function NumberEditor({ pointer, unitPointer, parameter, isExplained = false }: NumberEditorProps) {
  const { id, value, error } = useField(pointer);
  const { label, definition, unit, units = {} } = parameter;
  const known = [...new Set([...(unit ? [unit] : []), ...Object.keys(units)])];
  return (
    <>
      <Input
        id={id}
        name={controlName(pointer, 'number')}
        value={value === undefined ? '' : String(value)}
        label={{ text: label, classes: 'govuk-label--s' }}
        hint={isExplained ? undefined : { text: definition }}
        errorMessage={error === undefined ? undefined : { text: error }}
        inputmode="decimal"
        classes="govuk-input--width-10"
      />
      {known.length > 0 && (
        <WordSelect pointer={unitPointer} label="Unit" words={known.map((one) => ({ id: one, label: one }))} />
      )}
    </>
  );
}
