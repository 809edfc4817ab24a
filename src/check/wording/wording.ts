// A breach of a schema → the code, sentence and hint of its finding; no word of the validator's own reaches a reader.

import type { Broken, Wording } from './broken.ts';
import { missingKey, missingOneOf, unknownKey, wrongKey } from './keys.ts';
import { outOfRange, repeatedItem, tooFew, tooLong, tooMany, tooShort } from './sizes.ts';
import { unknownWord, wrongForm, wrongFormat, wrongType } from './values.ts';

/** Says what is wrong with a value that breaks its schema. */
export function wordingOf(broken: Broken): Wording {
  const wording = KEYWORDS.get(broken.breach.keyword);
  if (!wording) throw new Error(`No wording for the schema keyword "${broken.breach.keyword}".`);
  return wording(broken);
}

const KEYWORDS: ReadonlyMap<string, (broken: Broken) => Wording> = new Map([
  ['additionalProperties', unknownKey],
  ['propertyNames', wrongKey],
  ['required', missingKey],
  ['dependentRequired', missingKey],
  ['anyOf', missingOneOf],
  ['type', wrongType],
  ['format', wrongFormat],
  ['pattern', wrongForm],
  ['enum', unknownWord],
  ['minLength', tooShort],
  ['maxLength', tooLong],
  ['minItems', tooFew],
  ['maxItems', tooMany],
  ['minProperties', tooFew],
  ['maxProperties', tooMany],
  ['uniqueItems', repeatedItem],
  ['minimum', outOfRange],
  ['maximum', outOfRange],
]);
