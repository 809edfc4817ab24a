// A text → a number by which texts are told apart nearly always: for sorting and setting aside, not for trust.

/**
 * The 32-bit FNV-1a hash of a text's UTF-16 code units, low byte first.
 * @example hash32('') // 2166136261
 */
export function hash32(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ (unit & 0xff), 0x01000193);
    hash = Math.imul(hash ^ (unit >>> 8), 0x01000193);
  }
  return hash >>> 0;
}
