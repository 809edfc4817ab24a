// A written word → the forms in which it may be looked for: whole, and in parts.

/** The forms of one written word. */
export interface Forms {
  /** The word as a whole, e.g. "t1059.001", "wifi" for "Wi-Fi", "c++". */
  readonly whole: string;
  /** What it falls into, e.g. "t1059" and "001"; the whole alone where it is of one piece. */
  readonly pieces: readonly string[];
  /** Every form that is indexed, the whole first. */
  readonly all: readonly string[];
}

/** A longer compound is an address or a slip, which nobody types as a whole. */
const LONGEST_WHOLE = 40;

/** Most words are of this kind, and there is nothing to take apart in them. */
const PLAIN = /^[A-Za-z]+$/;

/** The forms of a written word. @example formsOf('RM1557.14').all // ["rm1557.14", "rm1557", "14", "rm", "1557"] */
export function formsOf(written: string): Forms {
  if (PLAIN.test(written)) return ofOnePiece(written.toLowerCase());
  const word = unaccented(written).replace(/'s$/, '').replaceAll("'", '');
  const parts = word.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  const whole = wholeOf(word, parts);
  const small = parts.flatMap(lettersAndDigits);
  const pieces = small.some(saysSomething) ? small : [whole];
  const all = pieces === small ? [...parts, ...small] : [];
  // What falls into nothing ("'s") is no form: lunr would index it and never find it.
  const isForm = whole !== '' && whole.length <= LONGEST_WHOLE;
  return { whole, pieces, all: [...new Set([...(isForm ? [whole] : []), ...all])] };
}

/** A text in small letters without accents, its marks kept. @example unaccented('Siân’s Café') // "sian's cafe" */
export function unaccented(text: string): string {
  return text.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '').replaceAll('’', "'").replace(/[‐-–]/g, '-');
}

function ofOnePiece(whole: string): Forms {
  const only = [whole];
  return { whole, pieces: only, all: whole.length <= LONGEST_WHOLE ? only : [] };
}

/** Hyphens between letters are a matter of taste ("e-mail", "email"); other marks belong to the name. */
function wholeOf(word: string, parts: readonly string[]): string {
  return /^[\p{L}-]+$/u.test(word) ? parts.join('') : word;
}

/** "iso27001" is also "iso 27001"; "4ps" and "t1059" stay. */
function lettersAndDigits(part: string): string[] {
  const match = /^(\p{L}{2,})(\d{2,})$/u.exec(part);
  return match?.[1] && match[2] ? [match[1], match[2]] : [part];
}

/** One letter alone ("C" of "C++") would find everything. */
function saysSomething(piece: string): boolean {
  return piece.length > 1 || /\d/.test(piece);
}
