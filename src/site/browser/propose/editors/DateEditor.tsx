// A date in three fields; where the source may give less than a day, less may be filled in.

import { controlName, datePartsOf } from '../../../../propose/edit.ts';
import { DateInput } from '../../../components/govuk/DateInput.tsx';
import { useField } from '../ask.ts';
import type { EditorProps } from './editor.ts';
import { withoutMarks } from './say.ts';

/** The control. */
export function DateEditor({ pointer, node, label }: EditorProps) {
  const { id, value, error } = useField(pointer);
  const [year, month, day] = datePartsOf(value);
  const isPartial = node.format === 'partial-date';
  const less = isPartial ? ' The day, or the day and the month, may be left empty.' : '';
  const part = (way: 'day' | 'month' | 'year', text: string, filled: string) => ({
    name: controlName(pointer, way),
    id: `${id}-${way}`,
    label: text,
    value: filled,
    classes: way === 'year' ? 'govuk-input--width-4' : 'govuk-input--width-2',
  });
  return (
    <DateInput
      id={id}
      fieldset={{ legend: { text: label, classes: 'govuk-fieldset__legend--s' } }}
      hint={{
        text: `${withoutMarks(node.description ?? '')}${less} For example, ${isPartial ? '6 2022' : '23 11 2026'}.`,
      }}
      errorMessage={error === undefined ? undefined : { text: error }}
      items={[part('day', 'Day', day), part('month', 'Month', month), part('year', 'Year', year)]}
    />
  );
}
