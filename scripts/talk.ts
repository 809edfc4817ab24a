// This process's terminal → one with whom one can talk line by line; a line typed before its question is kept for it.

import { createInterface } from 'node:readline';
import type { Talk } from '../src/ask/talk.ts';

/** The person at the terminal; undefined where there is none. Call `end` when all is said. */
export function talkHere(): (Talk & { end: () => void }) | undefined {
  if (!process.stdin.isTTY || !process.stdout.isTTY) return undefined;
  const lines = createInterface({ input: process.stdin, output: process.stdout, prompt: '' });
  // Ctrl+C is the end of what is typed, not of the program: it has still to say that nothing was written.
  lines.on('SIGINT', () => lines.close());
  const typed = lines[Symbol.asyncIterator]();
  return {
    say: (text) => process.stdout.write(text),
    hear: async () => {
      const { value, done } = await typed.next();
      return done ? undefined : value;
    },
    end: () => lines.close(),
  };
}
