// A form in which a parameter was chosen or a number was typed → the same with the operator and the unit that go with it.

import { OPERATORS } from '../../../check/operators.ts';
import type { Parameter } from '../../../model/entry.generated.ts';
import type { Vocabulary } from '../../../model/vocabulary.ts';
import { edited, unitOf, valueAt } from '../../../propose/edit.ts';
import type { FormFields } from '../../../propose/value.ts';

/** The form after an edit of the control with that name. */
export function withDefaults(form: FormFields, name: string, chosen: string, { parameters }: Vocabulary): FormFields {
  const [, need] = /^(.*):parameter$/.exec(name) ?? [];
  const [, offer, id = ''] = /^(\/offers\/([^/]+))\/value:number$/.exec(name) ?? [];
  const parameter = parameters.get(need === undefined ? id : chosen);
  if (!parameter) return form;
  if (need === undefined) return withUnit(form, `${offer}/unit`, parameter);
  const started = given(form, `${need}/operator`, operatorOf(parameter));
  return parameter.type === 'number' ? withUnit(started, `${need}/unit`, parameter) : started;
}

/** Of what is better low, one asks how much it may be at most. */
function operatorOf({ type, better }: Parameter): string | undefined {
  const operators = OPERATORS[type];
  return operators.find((one) => one === 'at-most' && better === 'lower') ?? operators[0];
}

/** The unit that somebody has chosen stays. */
function withUnit(form: FormFields, pointer: string, parameter: Parameter): FormFields {
  return valueAt(form, pointer) === undefined ? given(form, pointer, unitOf(parameter)) : form;
}

function given(form: FormFields, pointer: string, value: string | undefined): FormFields {
  return value === undefined ? form : edited(form, pointer, { value, checked: false });
}
