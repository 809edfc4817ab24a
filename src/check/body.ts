// Offsets in the body of an entry → places in its file.

import type { Place } from '../model/finding.ts';

/** The body of an entry and the line of the file on which it begins. */
export interface Body {
  readonly body: string;
  readonly bodyLine: number;
}

/** Each match of a global pattern in the body, with its place in the file. */
export function placesInBody({ body, bodyLine }: Body, pattern: RegExp): { text: string; place: Place }[] {
  return Array.from(body.matchAll(pattern), ({ 0: text, index }) => ({
    text,
    place: placeInBody({ body, bodyLine }, index),
  }));
}

/** The place in the file of an offset in the body. */
export function placeInBody({ body, bodyLine }: Body, offset: number): Place {
  const before = body.slice(0, offset).split('\n');
  return { line: bodyLine + before.length - 1, column: [...(before.at(-1) ?? '')].length + 1 };
}
