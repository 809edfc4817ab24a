// The value of a need under one operator → the same under another, as far as it can be kept.

import type { Form, Operator } from '../../../check/operators.ts';
import type { Need } from '../../../model/entry.generated.ts';

/** The operators as people say them. */
export const OPERATOR_WORDS: Readonly<Record<Operator, string>> = {
  is: 'exactly',
  'one-of': 'any of these',
  not: 'able to do without these',
  includes: 'all of these',
  'at-least': 'at least',
  'at-most': 'at most',
};

/** The value in that form; undefined where nothing of it is left. @example inForm('list', 'station') // ["station"] */
export function inForm(form: Form, value: Need['value']): Need['value'] {
  if (form !== 'list' && form !== 'level') return value;
  const levels = [value].flat().filter((level) => typeof level === 'string');
  const [first] = levels;
  return form === 'level' || first === undefined ? first : levels;
}
