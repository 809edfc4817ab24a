// Offsets in the body of an entry → places in its file.

import type { Place } from '../model/finding.ts';

/** The body of an entry and the line of the file on which it begins. */
export interface Body {
  readonly body: string;
  readonly bodyLine: number;
}

/** Something in a body: its text or address, and its place. */
export interface Part {
  readonly text: string;
  readonly place: Place;
}

/** Each match of a global pattern in the body, with its place in the file. */
export function matchesIn({ body, bodyLine }: Body, pattern: RegExp): Part[] {
  const matches = [...body.matchAll(pattern)];
  if (matches.length === 0) return [];
  const placeOf = placesIn({ body, bodyLine });
  return matches.map(({ 0: text, index }) => ({ text, place: placeOf(index) }));
}

/** Tells the place in the file of any offset in the body. Asked in order, it walks the body once. */
export function placesIn({ body, bodyLine }: Body): (offset: number) => Place {
  let at = 0;
  let line = bodyLine;
  let column = 1;
  return (offset) => {
    if (offset < at) [at, line, column] = [0, bodyLine, 1];
    while (at < offset) {
      const sign = body.codePointAt(at) ?? 0;
      at += sign > 0xffff ? 2 : 1;
      [line, column] = sign === LINE_END ? [line + 1, 1] : [line, column + 1];
    }
    return { line, column };
  };
}

const LINE_END = 0x0a;
