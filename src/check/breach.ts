// A breach: one way in which a value breaks its schema, as the validator tells it.

import { pointerInto } from '../text/pointer.ts';

/** The part of the validator's own report that we rely on. */
export interface Breach {
  /** JSON Pointer of the value. */
  readonly instancePath: string;
  /** The keyword of JSON Schema that is broken, e.g. "maxLength". */
  readonly keyword: string;
  readonly schemaPath: string;
  readonly params: Readonly<Record<string, unknown>>;
  /** Set where the name of a key is wrong, rather than a value. */
  readonly propertyName?: string;
}

/** Tells every way in which a value breaks the schema of that name. */
export type Validate = (schema: string, value: unknown) => readonly Breach[];

/** The pointer at which a breach is told: that of the key where a key is wrong, that of the second item where one is repeated. */
export function fieldOf({ keyword, instancePath, params }: Breach): string {
  if (keyword === 'additionalProperties') return pointerInto(instancePath, String(params.additionalProperty));
  if (keyword === 'propertyNames') return pointerInto(instancePath, String(params.propertyName));
  if (keyword === 'uniqueItems') return pointerInto(instancePath, Math.max(Number(params.i), Number(params.j)));
  return instancePath;
}
