// What a landing did to a file → the words for it.

import type { StepChange } from '../model/history.ts';

/** What was done, as the heading of a list, in the order in which readers look for it. */
export const CHANGE_WORDS: Readonly<Record<StepChange, string>> = {
  added: 'Listed',
  changed: 'Changed',
  renamed: 'Renamed',
  retired: 'Retired',
  removed: 'Taken out',
};

/** The id in a path. @example idOfFile('capabilities/autopsy.md') // "autopsy" */
export function idOfFile(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1).replace(/\.(?:md|yml)$/, '');
}
