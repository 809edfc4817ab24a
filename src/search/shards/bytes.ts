// Whole numbers and texts ↔ bytes: the two things of which every binary file of the search is made.

/** Collects bytes. */
export interface ByteWriter {
  /** A whole number below 2³², seven bits to a byte, the lowest first; a set high bit says that more follow. */
  readonly number: (value: number) => void;
  /** The UTF-16 code units of a text, each as a number; how many there are is written elsewhere. */
  readonly units: (text: string) => void;
  /** Other bytes with their number before them. */
  readonly block: (bytes: Uint8Array) => void;
  /** A block of numbers. */
  readonly column: (values: ArrayLike<number>) => void;
  readonly bytes: () => Uint8Array;
}

/** Takes bytes apart in the order in which they were written. */
export interface ByteReader {
  readonly number: () => number;
  readonly units: (length: number) => string;
  readonly block: () => ByteReader;
  /** The numbers of a block, of which there are so many, or as many as it has. */
  readonly column: (count?: number) => Uint32Array;
  /** What is left, as it is. */
  readonly rest: () => Uint8Array;
  /** Whether anything is left. */
  readonly hasMore: () => boolean;
}

/** How many bytes a writer has room for before it first grows. */
const ROOM = 256;

/** The most bytes that one number takes. */
const LONGEST = 5;

/** A writer that has written nothing yet. */
export function newWriter(): ByteWriter {
  let written = new Uint8Array(ROOM);
  let length = 0;
  const makeRoom = (more: number): void => {
    if (length + more <= written.length) return;
    const grown = new Uint8Array((length + more) * 2);
    grown.set(written);
    written = grown;
  };
  const number = (value: number): void => {
    makeRoom(LONGEST);
    let rest = value;
    for (; rest >= 0x80; rest >>>= 7) written[length++] = (rest & 0x7f) | 0x80;
    written[length++] = rest;
  };
  const block = (bytes: Uint8Array): void => {
    number(bytes.length);
    makeRoom(bytes.length);
    written.set(bytes, length);
    length += bytes.length;
  };
  return {
    number,
    // Code units and not UTF-8: a word may be cut between the two units of one character, and must come back as it was.
    units: (text) => {
      for (let at = 0; at < text.length; at += 1) number(text.charCodeAt(at));
    },
    block,
    column: (values) => block(columnOf(values)),
    bytes: () => written.slice(0, length),
  };
}

/** The bytes of numbers. */
function columnOf(values: ArrayLike<number>): Uint8Array {
  const column = newWriter();
  for (let at = 0; at < values.length; at += 1) column.number(values[at] ?? 0);
  return column.bytes();
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
  const block = (): ByteReader => {
    const length = number();
    const end = at + length;
    if (end > bytes.length) throw new Error(`Unexpected end of a block, expected ${length} bytes.`);
    const inner = readerOf(bytes.subarray(at, end));
    at = end;
    return inner;
  };
  return {
    number,
    units: (length) => {
      let text = '';
      for (let left = length; left > 0; left -= 1) text += String.fromCharCode(number());
      return text;
    },
    block,
    column: (count) => numbersIn(block(), count),
    rest: () => bytes.subarray(at),
    hasMore: () => at < bytes.length,
  };
}

function numbersIn(block: ByteReader, count: number | undefined): Uint32Array {
  if (count !== undefined) return new Uint32Array(count).map(() => block.number());
  const numbers: number[] = [];
  while (block.hasMore()) numbers.push(block.number());
  return Uint32Array.from(numbers);
}
