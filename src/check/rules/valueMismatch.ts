// The value of a need that does not fit its parameter's type and its operator.

import { needsOf, type TypedNeed, typedNeedsOf, unitsOf } from '../needs.ts';
import { FORM_WORDS, formOf, formOfNeed, OPERATORS } from '../operators.ts';
import type { EntryRule, Problem } from '../rule.ts';
import { listed, named } from '../say.ts';

export const valueMismatch: EntryRule = {
  code: 'value-mismatch',
  *check(entry, setting) {
    if (needsOf(entry).length === 0) return;
    for (const typed of typedNeedsOf(entry, setting)) {
      const problem = wrongForm(typed) ?? missingUnit(typed);
      if (problem) yield problem;
    }
  },
};

function wrongForm({ field, need: { operator, value }, parameter }: TypedNeed): Problem | undefined {
  // With an operator of another type the value cannot be judged.
  if (operator === undefined || value === undefined || !OPERATORS[parameter.type].includes(operator)) return undefined;
  const expected = formOfNeed(parameter.type, operator);
  const met = formOf(value);
  if (met === expected) return undefined;
  return {
    field: `${field}/value`,
    message: `Unexpected ${named(value)} for "${parameter.id}" with "${operator}", expected ${FORM_WORDS[expected]}.`,
    hint: hintFor(value, expected),
  };
}

function missingUnit({ field, need: { value, unit }, parameter }: TypedNeed): Problem | undefined {
  const units = unitsOf(parameter);
  if (parameter.type !== 'number' || typeof value !== 'number' || unit !== undefined || units.length === 0)
    return undefined;
  return {
    field,
    message: `Unexpected number ${value} without "unit", expected ${listed(units, 'or')}.`,
    hint: `Add "unit: ${units[0]}", say.`,
  };
}

function hintFor(value: unknown, expected: string): string | null {
  if (expected === 'list' && typeof value === 'string') return `Write it as a list: [${value}].`;
  if (expected === 'level' && typeof value === 'number') return `Put it in quotation marks: "${value}".`;
  return expected === 'level' && Array.isArray(value) ? 'Choose one, or use the operator "one-of".' : null;
}
