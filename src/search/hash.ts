// A reference → a number that favours nobody: the order of entries that nothing else orders.

/**
 * The 32-bit FNV-1a hash of a text's UTF-16 code units, low byte first. Titles begin with "A" on purpose, hashes cannot.
 * @example neutralOrder('capability/autopsy') // always the same number, on every machine
 */
export function neutralOrder(reference: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < reference.length; at += 1) {
    const unit = reference.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return hash >>> 0;
}
