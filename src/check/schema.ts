// Values → where they break their schema: the only file that knows the validator.

import { Ajv2020 } from 'ajv/dist/2020.js';
import { isFullDate, isHttpsUrl, isPartialDate, isWebAddress } from '../schema/formats.ts';
import { SCHEMAS } from '../schema/schemas.ts';
import type { Breach } from './breach.ts';

/** Every way in which `value` breaks the schema named `schema`. */
export function breaches(schema: string, value: unknown): readonly Breach[] {
  const validate = ajv.getSchema(`${schema}.schema.json`);
  if (!validate) throw new Error(`There is no schema "${schema}" in src/schema.`);
  return validate(value) ? [] : (validate.errors ?? []);
}

const ajv = new Ajv2020({
  strict: true,
  // A field may narrow the part that it refers to, whose type stands there and not beside its keywords.
  strictTypes: false,
  // "Amount or from" is an anyOf of required keys, whose properties stand beside it.
  strictRequired: false,
  allErrors: true,
  // A key named "constructor" is there only if the file has it.
  ownProperties: true,
  keywords: ['use', 'sections', 'vocabulary', 'leafOnly', 'reference'],
  formats: {
    'https-url': isHttpsUrl,
    'web-address': isWebAddress,
    'full-date': isFullDate,
    'partial-date': isPartialDate,
  },
  schemas: Object.values(SCHEMAS),
});
