// Lines that somebody types → a person to talk with, and all that was said to them.

import type { Talk } from '../../src/ask/talk.ts';

/** A person who types these lines and then nothing more. */
export function person(lines: readonly string[]): Talk & { readonly said: string[]; readonly left: string[] } {
  const said: string[] = [];
  const left = [...lines];
  return {
    said,
    left,
    say: (text) => {
      said.push(text);
    },
    hear: async () => left.shift(),
  };
}
