// Text from an address or a store → ids of entries, and nothing else.

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const LONGEST = 80;

/** Whether a text can be the id of an entry. */
export function isIdentifier(text: unknown): text is string {
  return typeof text === 'string' && text.length <= LONGEST && ID.test(text);
}
