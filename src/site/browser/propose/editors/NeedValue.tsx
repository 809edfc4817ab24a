// The operator and the value of a typed need: which operators there are, and what is written, is tied to the parameter's type.

import { formOfNeed, OPERATOR_WORDS, OPERATORS, type Operator } from '../../../../check/operators.ts';
import type { Parameter } from '../../../../model/entry.generated.ts';
import { controlName } from '../../../../propose/edit.ts';
import { Radios } from '../../../components/govuk/Radios.tsx';
import { useAsking, useField } from '../ask.ts';
import { NumberEditor } from './NumberEditor.tsx';
import { Ticks } from './TickEditor.tsx';
import { TruthEditor } from './TruthEditor.tsx';
import { WordSelect } from './WordSelect.tsx';
import { levelWords } from './words.ts';

/** The controls. */
export function NeedValue({ pointer, parameter }: { pointer: string; parameter: Parameter }) {
  const { value, id, error } = useField(`${pointer}/operator`);
  const operators = OPERATORS[parameter.type];
  const operator = operators.find((one) => one === value) ?? operators[0];
  return (
    <>
      {(operators.length > 1 || error) && (
        <Radios
          name={controlName(pointer, 'operator')}
          idPrefix={id}
          classes="govuk-radios--inline govuk-radios--small"
          fieldset={{ legend: { text: 'How it is meant', classes: 'govuk-fieldset__legend--s' } }}
          errorMessage={error === undefined ? undefined : { text: error }}
          items={operators.map((one) => ({ value: one, text: OPERATOR_WORDS[one], checked: one === value }))}
        />
      )}
      {operator && (
        <Value pointer={`${pointer}/value`} unit={`${pointer}/unit`} parameter={parameter} operator={operator} />
      )}
    </>
  );
}

interface ValueProps {
  readonly pointer: string;
  readonly unit: string;
  readonly parameter: Parameter;
  readonly operator: Operator;
}

/** What the parameter means stands above, where it was chosen. */
function Value({ pointer, unit, parameter, operator }: ValueProps) {
  const { vocabulary } = useAsking();
  const { type, label } = parameter;
  const form = formOfNeed(type, operator);
  if (form === 'number') return <NumberEditor pointer={pointer} unitPointer={unit} parameter={parameter} isExplained />;
  if (form === 'boolean') return <TruthEditor pointer={pointer} label={label} />;
  const words = levelWords(vocabulary, parameter);
  if (form === 'list') return <Ticks pointer={pointer} label={label} words={words} />;
  return <WordSelect pointer={pointer} label={label} words={words} />;
}
