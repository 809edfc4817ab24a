// Whole numbers and texts ↔ bytes: the two things of which every binary file of the search is made.

/** Collects bytes. */
export interface ByteWriter {
  /** A whole number below 2³², seven bits to a byte, the lowest first; a set high bit says that more follow. */
  readonly number: (value: number) => void;
  /** The UTF-16 code units of a text, each as a number; how many there are is written elsewhere. */
  readonly units: (text: string) => void;
  /** Other bytes with their number before them. */
  readonly block: (bytes: Uint8Array) => void;
  readonly bytes: () => Uint8Array;
}

/** Takes bytes apart in the order in which they were written. */
export interface ByteReader {
  readonly number: () => number;
  readonly units: (length: number) => string;
  readonly block: () => ByteReader;
  /** What is left, as it is. */
  readonly rest: () => Uint8Array;
  /** Whether anything is left. */
  readonly hasMore: () => boolean;
}

/** A writer that has written nothing yet. */
export function newWriter(): ByteWriter {
  const written: number[] = [];
  const number = (value: number): void => {
    let rest = value;
    for (; rest >= 0x80; rest >>>= 7) written.push((rest & 0x7f) | 0x80);
    written.push(rest);
  };
  return {
    number,
    // Code units and not UTF-8: a word may be cut between the two units of one character, and must come back as it was.
    units: (text) => {
      for (let at = 0; at < text.length; at += 1) number(text.charCodeAt(at));
    },
    block: (bytes) => {
      number(bytes.length);
      for (const byte of bytes) written.push(byte);
    },
    bytes: () => Uint8Array.from(written),
  };
}

/** A reader at the beginning of those bytes. It throws where they end too early. */
export function readerOf(bytes: Uint8Array): ByteReader {
  let at = 0;
  const number = (): number => {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = bytes[at];
      if (byte === undefined) break;
      at += 1;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) return value >>> 0;
    }
    throw new Error('Unexpected end of a number, expected more bytes.');
  };
  return {
    number,
    units: (length) => {
      let text = '';
      for (let left = length; left > 0; left -= 1) text += String.fromCharCode(number());
      return text;
    },
    block: () => {
      const length = number();
      const end = at + length;
      if (end > bytes.length) throw new Error(`Unexpected end of a block, expected ${length} bytes.`);
      const block = readerOf(bytes.subarray(at, end));
      at = end;
      return block;
    },
    rest: () => bytes.subarray(at),
    hasMore: () => at < bytes.length,
  };
}
