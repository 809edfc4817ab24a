// A reference → a number that favours nobody: the order of entries that nothing else orders.

import { hash32 } from '../text/hash.ts';

/**
 * The hash of a reference. Titles begin with "A" on purpose, hashes cannot.
 * @example neutralOrder('capability/autopsy') // always the same number, on every machine
 */
export function neutralOrder(reference: string): number {
  return hash32(reference);
}
