// The option --port of the commands that serve.

import { Misuse } from './command.ts';

/** A port from 0 (any free one) to 65535. Throws Misuse for anything else. */
export function portOf(text: string): number {
  if (/^\d{1,5}$/.test(text) && Number(text) < 65_536) return Number(text);
  throw new Misuse(`"${text}" is not a port: give a number from 0 to 65535.`);
}
