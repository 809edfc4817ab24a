// Values → where they break their schema, by code that was made ahead of time: Node and the browser run the same.

import type { Breach } from './breach.ts';
import { VALIDATORS } from './validators.generated.ts';

/** Every way in which `value` breaks the schema named `schema`. */
export function breaches(schema: string, value: unknown): readonly Breach[] {
  const isValid = BY_NAME.get(schema);
  if (!isValid) throw new Error(`There is no schema "${schema}" in src/schema.`);
  return isValid(value) ? [] : (isValid.errors ?? []);
}

/** Tells whether a value is valid; if not, it leaves behind why. */
interface IsValid {
  (value: unknown): boolean;
  readonly errors?: readonly Breach[] | null;
}

const BY_NAME: ReadonlyMap<string, IsValid> = new Map(Object.entries(VALIDATORS as Record<string, IsValid>));
