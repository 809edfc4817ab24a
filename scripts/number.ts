// The options of commands that are whole numbers.

import { Misuse } from './command.ts';

/** The number that an option gives. Throws Misuse for anything but a whole number from `least` to `most`. */
export function numberIn(option: string, text: string | undefined, least: number, most = 9_999_999): number {
  if (text !== undefined && /^\d{1,7}$/.test(text) && Number(text) >= least && Number(text) <= most)
    return Number(text);
  throw new Misuse(`Expected --${option} with a whole number from ${least} to ${most}, not "${text ?? ''}".`);
}
