// An offer that does not fit the type of its parameter.

import type { Parameter } from '../../model/entry.generated.ts';
import { isMapping, type TypedOffer, typedOffersOf, unitsOf } from '../needs.ts';
import { type Form, formOf } from '../operators.ts';
import type { EntryRule } from '../rule.ts';
import { named } from '../say.ts';

export const offerMismatch: EntryRule = {
  code: 'offer-mismatch',
  *check(entry, setting) {
    for (const typed of typedOffersOf(entry, setting)) {
      const { field, offer, parameter } = typed;
      if (fits(typed)) continue;
      yield {
        field,
        message: `Unexpected ${named(offer)} for "${parameter.id}", expected ${EXPECTED[parameter.type]}.`,
        hint: typeof offer === 'string' && parameter.type === 'choices' ? `Write it as a list: [${offer}].` : null,
      };
    }
  },
};

const EXPECTED: Readonly<Record<Parameter['type'], string>> = {
  choice: 'one level',
  choices: 'a list of levels, or {only: [...]} where a source shows the list complete',
  ordered: 'one level: the highest that it meets',
  number: '{value, unit}',
  boolean: 'true or false',
};

const FORMS: Readonly<Record<Parameter['type'], Form>> = {
  choice: 'level',
  choices: 'list',
  ordered: 'level',
  number: 'number',
  boolean: 'boolean',
};

function fits({ offer, parameter }: TypedOffer): boolean {
  const { type } = parameter;
  if (!isMapping(offer)) return type !== 'number' && formOf(offer) === FORMS[type];
  const { only, value, unit } = offer;
  if (type === 'choices') return only !== undefined && value === undefined && unit === undefined;
  const needsUnit = unitsOf(parameter).length > 0;
  return type === 'number' && only === undefined && value !== undefined && (unit !== undefined || !needsUnit);
}
