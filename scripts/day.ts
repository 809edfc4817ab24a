// The option --as-of of the commands that depend on today.

import { isFullDate } from '../src/schema/formats.ts';
import { Misuse } from './command.ts';

/** Why a day counts as today, in the words of the commands' output. */
export const WHY = { option: 'as asked', commit: 'the date of the last commit', today: 'today' } as const;

/** The day that was given, if it is one. Throws Misuse for anything else. */
export function dayGiven(given: string | undefined): string | undefined {
  if (given !== undefined && !isFullDate(given)) throw new Misuse(`"${given}" is not a day: write it as 2026-11-23.`);
  return given;
}
