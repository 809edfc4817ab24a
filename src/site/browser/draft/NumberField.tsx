// A number need ↔ a field for the number and a choice of its unit.

import { useState } from 'preact/hooks';
import type { Need, Parameter } from '../../../model/entry.generated.ts';
import { Choice } from './Choice.tsx';

interface NumberFieldProps {
  readonly id: string;
  readonly parameter: Parameter;
  readonly need: Need | undefined;
  readonly onChange: (value: Need['value'], more?: Partial<Need>) => void;
}

/** What is no number makes no need. */
export function NumberField({ id, parameter, need, onChange }: NumberFieldProps) {
  const units = Object.keys(parameter.units ?? {});
  const [begun, setBegun] = useState(need?.unit ?? parameter.unit ?? units[0] ?? '');
  const unit = need?.unit ?? begun;
  return (
    <>
      <label class="app-draft__label" for={`${id}-value`}>
        {parameter.label}
      </label>
      <input
        class="app-draft__number"
        id={`${id}-value`}
        type="number"
        min={0}
        step="any"
        value={typeof need?.value === 'number' ? need.value : ''}
        onInput={({ currentTarget }) => onChange(numberIn(currentTarget.value), { unit })}
      />
      <Choice
        id={`${id}-unit`}
        label="Unit"
        value={unit}
        none=""
        options={units.map((each) => ({ id: each, label: each.replaceAll('-', ' ') }))}
        onChange={(to) => {
          setBegun(to);
          if (need) onChange(need.value, { unit: to });
        }}
      />
    </>
  );
}

const LARGEST = 1e9;

function numberIn(text: string): number | undefined {
  const number = text.trim() === '' ? Number.NaN : Number(text);
  return number >= 0 && number <= LARGEST ? number : undefined;
}
