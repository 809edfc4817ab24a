// Yes or no, again and again ↔ bytes: what happens often takes next to nothing, what is rare takes more.
//
// The range coder of LZMA (as in the LZMA SDK's specification), whose probabilities learn faster: most of our files are small.

/** What is known of questions of one kind: how likely each is to be answered with 1. */
export interface Odds {
  /** Out of 65536, by the number of the question. */
  readonly ones: Uint16Array;
  /** How often each was asked, up to the point where it no longer matters. */
  readonly asked: Uint8Array;
}

/** As likely 0 as 1: half of what stands for certain. */
export const EVEN = 32768;

/** Writes bits. */
export interface BitWriter {
  readonly bit: (odds: Odds, question: number, bit: number) => void;
  /** The lowest `count` bits of a value of which nothing is known, the highest first. */
  readonly plain: (value: number, count: number) => void;
  readonly bytes: () => Uint8Array;
}

/** Reads the bits in the order in which they were written. */
export interface BitReader {
  readonly bit: (odds: Odds, question: number) => number;
  readonly plain: (count: number) => number;
}

/** A number of questions of which nothing is known yet. */
export function newOdds(questions: number): Odds {
  return { ones: new Uint16Array(questions).fill(EVEN), asked: new Uint8Array(questions) };
}

/** A probability moves by this share of what it was wrong: the first answers say more than the later ones. */
const MOST_ASKED = 60;
const FIRST = 1.6;

/** Bits of the range that a probability takes; and below what the range gets a new byte. */
const PRECISION = 16;
const LEAST_RANGE = 2 ** 24;

function learn({ ones, asked }: Odds, question: number, bit: number): void {
  const times = asked[question] ?? 0;
  const before = ones[question] ?? EVEN;
  const aim = bit === 1 ? 65535 : 0;
  ones[question] = Math.min(65500, Math.max(36, Math.round(before + (aim - before) / (times + FIRST))));
  if (times < MOST_ASKED) asked[question] = times + 1;
}

/** How much of the range stands for 1. */
function partOf(range: number, { ones }: Odds, question: number): number {
  return (range >>> PRECISION) * (ones[question] ?? EVEN);
}

/** A writer that has written nothing yet. */
export function newBitWriter(): BitWriter {
  const written: number[] = [];
  let [low, range] = [0, 2 ** 32 - 1];
  /** A carry may still change the last byte and the 255s after it, so that they wait. */
  let [waiting, full] = [-1, 0];
  const shift = (): void => {
    const top = Math.floor(low / 2 ** 24);
    if (top === 255) {
      full += 1;
    } else {
      const carry = top > 255 ? 1 : 0;
      if (waiting >= 0) written.push(waiting + carry);
      for (; full > 0; full -= 1) written.push((255 + carry) & 255);
      waiting = top & 255;
    }
    low = (low % 2 ** 24) * 256;
  };
  const narrow = (part: number, bit: number): void => {
    if (bit === 1) {
      range = part;
    } else {
      low += part;
      range -= part;
    }
    while (range < LEAST_RANGE) {
      range *= 256;
      shift();
    }
  };
  return {
    bit: (odds, question, bit) => {
      narrow(partOf(range, odds, question), bit);
      learn(odds, question, bit);
    },
    plain: (value, count) => {
      for (let at = count - 1; at >= 0; at -= 1) narrow(range >>> 1, (value >>> at) & 1);
    },
    bytes: () => {
      for (let count = 0; count < 5; count += 1) shift();
      if (waiting >= 0) written.push(waiting);
      return Uint8Array.from(written.slice(0, lastTelling(written)));
    },
  };
}

/** A reader takes what lies behind the end for 0. */
function lastTelling(bytes: readonly number[]): number {
  let length = bytes.length;
  while (length > 0 && bytes[length - 1] === 0) length -= 1;
  return length;
}

/** A reader at the beginning of those bytes. */
export function bitReaderOf(bytes: Uint8Array): BitReader {
  let [code, range, at] = [0, 2 ** 32 - 1, 0];
  const next = (): number => bytes[at++] ?? 0;
  for (let count = 0; count < 4; count += 1) code = code * 256 + next();
  const decide = (part: number): number => {
    const bit = code < part ? 1 : 0;
    if (bit === 1) {
      range = part;
    } else {
      code -= part;
      range -= part;
    }
    while (range < LEAST_RANGE) {
      range *= 256;
      code = code * 256 + next();
    }
    return bit;
  };
  return {
    bit: (odds, question) => {
      const bit = decide(partOf(range, odds, question));
      learn(odds, question, bit);
      return bit;
    },
    plain: (count) => {
      let value = 0;
      for (let left = count; left > 0; left -= 1) value = (value << 1) | decide(range >>> 1);
      return value >>> 0;
    },
  };
}
