// Values ↔ bytes of JSON.

/** A value as JSON in UTF-8. */
export function jsonBytes(value: unknown): Uint8Array {
  return new TextEncoder().encode(JSON.stringify(value));
}

/** The value that `jsonBytes` wrote. Whoever reads says what it is: the checksum around it proved that it is what was written. */
export function fromJsonBytes(payload: Uint8Array): unknown {
  return JSON.parse(new TextDecoder().decode(payload));
}
