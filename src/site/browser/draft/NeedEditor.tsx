// A need of one parameter ↔ the fields in which it is chosen: operator, value, unit, priority.

import { useState } from 'preact/hooks';
import { formOfNeed, OPERATORS, type Operator } from '../../../check/operators.ts';
import type { Need, Parameter, Term } from '../../../model/entry.generated.ts';
import type { Level } from '../../../model/vocabulary.ts';
import { Box } from './Box.tsx';
import { Choice } from './Choice.tsx';
import { NumberField } from './NumberField.tsx';
import { inForm, OPERATOR_WORDS } from './value.ts';

interface NeedEditorProps {
  readonly id: string;
  readonly parameter: Parameter;
  readonly levels: readonly Level[];
  readonly priorities: readonly Term[];
  /** The need as it stands; undefined where none is chosen yet. */
  readonly need: Need | undefined;
  readonly onChange: (need: Need | undefined) => void;
}

/** The fields; a need without a value is none. */
export function NeedEditor({ id, parameter, levels, priorities, need, onChange }: NeedEditorProps) {
  const { type } = parameter;
  const [begun, setBegun] = useState<Operator>(need?.operator ?? firstOf(type));
  const operator = need?.operator ?? begun;
  const change = (value: Need['value'], more: Partial<Need> = {}) =>
    onChange(value === undefined ? undefined : { ...asked(parameter, operator, need), ...more, value });
  const turn = (to: Operator) => {
    setBegun(to);
    const value = inForm(formOfNeed(type, to), need?.value);
    if (need) onChange(value === undefined ? undefined : { ...need, operator: to, value });
  };
  return (
    <fieldset class="app-draft__need">
      <legend class="govuk-visually-hidden">{parameter.label}</legend>
      {OPERATORS[type].length > 1 && (
        <Choice
          id={`${id}-operator`}
          label="How it is meant"
          value={operator}
          none=""
          options={OPERATORS[type].map((each) => ({ id: each, label: OPERATOR_WORDS[each] }))}
          onChange={(to) => turn(to as Operator)}
        />
      )}
      <Value {...{ id, parameter, levels, operator, need, change }} />
      {need && (
        <Choice
          id={`${id}-priority`}
          label="Priority"
          value={need.priority ?? ''}
          none="Not stated"
          options={priorities}
          onChange={(priority) => onChange(withPriority(need, priority))}
        />
      )}
    </fieldset>
  );
}

interface ValueProps extends Pick<NeedEditorProps, 'id' | 'parameter' | 'levels' | 'need'> {
  readonly operator: Operator;
  readonly change: (value: Need['value'], more?: Partial<Need>) => void;
}

function Value({ id, parameter, levels, operator, need, change }: ValueProps) {
  const form = formOfNeed(parameter.type, operator);
  const chosen = [need?.value].flat();
  if (form === 'number') return <NumberField id={id} parameter={parameter} need={need} onChange={change} />;
  if (form === 'boolean')
    return (
      <Choice
        id={`${id}-value`}
        label={parameter.label}
        value={need?.value === undefined ? '' : String(need.value)}
        options={YES_OR_NO}
        onChange={(word) => change(word === '' ? undefined : word === 'true')}
      />
    );
  if (form === 'level')
    return (
      <Choice
        id={`${id}-value`}
        label={parameter.label}
        value={String(need?.value ?? '')}
        options={levels}
        onChange={(level) => change(level === '' ? undefined : level)}
      />
    );
  const listed = chosen.filter((level) => typeof level === 'string');
  return (
    <>
      {levels.map((level) => (
        <Box
          key={level.id}
          id={`${id}-${level.id}`}
          label={level.label}
          hint={level.definition}
          isTicked={listed.includes(level.id)}
          onTick={() => change(inForm('list', toggled(listed, level.id)))}
        />
      ))}
    </>
  );
}

const YES_OR_NO = [
  { id: 'true', label: 'Yes' },
  { id: 'false', label: 'No' },
];

function firstOf(type: Parameter['type']): Operator {
  return OPERATORS[type][0] ?? 'is';
}

function asked({ id }: Parameter, operator: Operator, need: Need | undefined): Need {
  return need ?? { parameter: id, operator, basis: 'stated' };
}

function withPriority({ priority: _, ...need }: Need, priority: string): Need {
  return priority === '' ? need : { ...need, priority };
}

function toggled(levels: readonly string[], level: string): string[] {
  return levels.includes(level) ? levels.filter((each) => each !== level) : [...levels, level];
}
