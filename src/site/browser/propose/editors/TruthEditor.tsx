// Yes, no, or not stated.

import { controlName } from '../../../../propose/edit.ts';
import { Radios } from '../../../components/govuk/Radios.tsx';
import { useField } from '../ask.ts';

/** The control. */
export function TruthEditor({ pointer, label, hint }: { pointer: string; label: string; hint?: string }) {
  const { id, value, error } = useField(pointer);
  const item = (text: string, held: boolean | undefined) => ({
    text,
    value: held === undefined ? '' : String(held),
    checked: value === held,
  });
  return (
    <Radios
      name={controlName(pointer, 'truth')}
      idPrefix={id}
      classes="govuk-radios--inline govuk-radios--small"
      fieldset={{ legend: { text: label, classes: 'govuk-fieldset__legend--s' } }}
      hint={hint ? { text: hint } : undefined}
      errorMessage={error === undefined ? undefined : { text: error }}
      items={[item('Yes', true), item('No', false), item('Not stated', undefined)]}
    />
  );
}
