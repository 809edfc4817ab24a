// The types of parameters → the operators that a need may use, and the form of the value with each.

import type { Need, Parameter } from '../model/entry.generated.ts';

/** An operator of a need. */
export type Operator = NonNullable<Need['operator']>;

/** The operators of each type; every other pairing is a finding. */
export const OPERATORS: Readonly<Record<Parameter['type'], readonly Operator[]>> = {
  choice: ['is', 'one-of', 'not'],
  choices: ['includes', 'one-of', 'not'],
  ordered: ['at-least', 'at-most', 'is', 'one-of'],
  number: ['at-least', 'at-most', 'is'],
  boolean: ['is'],
};

/** What a value is written as. */
export type Form = 'level' | 'list' | 'number' | 'boolean';

/** The form in which a need of that type and operator writes its value. */
export function formOfNeed(type: Parameter['type'], operator: Operator): Form {
  if (type === 'number' || type === 'boolean') return type;
  return operator === 'one-of' || operator === 'not' || operator === 'includes' ? 'list' : 'level';
}

/** What each form is called, with an example. */
export const FORM_WORDS: Readonly<Record<Form, string>> = {
  level: 'one level',
  list: 'a list of levels',
  number: 'a number',
  boolean: 'true or false',
};

/** The form of a value; undefined for one that no parameter has. */
export function formOf(value: unknown): Form | undefined {
  if (Array.isArray(value)) return 'list';
  if (typeof value === 'string') return 'level';
  if (typeof value === 'number' || typeof value === 'boolean') return typeof value as Form;
  return undefined;
}

/** What each operator asks for, as whoever states a need is asked. */
export const OPERATOR_WORDS: Readonly<Record<Operator, string>> = {
  is: 'Exactly this',
  'one-of': 'Any one of these',
  not: 'Must be able to do without these',
  includes: 'All of these',
  'at-least': 'At least this',
  'at-most': 'At most this',
};
