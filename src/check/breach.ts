// A breach: one way in which a value breaks its schema, as the validator tells it.

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
