// Yes or no of each of many → rows of bits, so that thousands are weighed a word at a time.

/** One bit for each, the first in the lowest bit of the first word. */
export type Bits = Uint32Array;

/** So many bits, none of them set. */
export function noBits(count: number): Bits {
  return new Uint32Array(Math.ceil(count / 32));
}

/** Sets one bit. */
export function setBit(bits: Bits, at: number): void {
  bits[at >> 5] = (bits[at >> 5] ?? 0) | (1 << (at & 31));
}

/** Whether one bit is set. */
export function isSet(bits: Bits, at: number): boolean {
  return (((bits[at >> 5] ?? 0) >>> (at & 31)) & 1) === 1;
}

/** How many bits of a word are set. */
export function countBits(word: number): number {
  let left = word;
  let count = 0;
  for (; left !== 0; left &= left - 1) count++;
  return count;
}

/** Calls `visit` with the place of each bit that is set, from the first. */
export function eachBit(bits: Bits, visit: (at: number) => void): void {
  for (let word = 0; word < bits.length; word++) {
    for (let left = bits[word] ?? 0; left !== 0; left &= left - 1) visit(word * 32 + 31 - Math.clz32(left & -left));
  }
}
