// The id of an entry, which is the name of its file and of its page: what can be one.

/** The longest that an id may be, in characters. */
export const LONGEST_ID = 80;

/** Whether a text is written as ids are: small letters and digits, in words joined by single hyphens. */
export function isIdWritten(text: string): boolean {
  return WRITTEN.test(text);
}

/** Whether something, wherever it comes from, can be the id of an entry. @example isId('x-ways-forensics') // true */
export function isId(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST_ID && isIdWritten(value);
}

// The schemas have the same pattern and length; a test holds them together.
const WRITTEN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
