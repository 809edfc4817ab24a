// The files of a landing → those of which a fact changed, by what was done to them, and those of which the form alone did.

import type { Past, StepChange } from '../../model/history.ts';
import { counted } from '../../text/counted.ts';
import { CHANGE_WORDS, CHANGES, fieldsIn } from '../historyWords.ts';
import type { LandedFile } from './landed.ts';

/** Files to which the same was done. */
export interface Told {
  readonly change: StepChange;
  readonly files: readonly LandedFile[];
}

/** What is told of each file, in the order in which readers look for it, and what is only counted. */
export function toldIn(past: Past | undefined, files: readonly LandedFile[]): { told: Told[]; formal: LandedFile[] } {
  const isFormal = ({ step }: LandedFile) => step.change === 'changed' && fieldsIn(past, step)?.length === 0;
  const facts = files.filter((file) => !isFormal(file));
  const told = CHANGES.map((change) => ({ change, files: facts.filter(({ step }) => step.change === change) }));
  return { told: told.filter((one) => one.files.length > 0), formal: files.filter(isFormal) };
}

/** How many files, and what was done to them. @example "7 files listed, 1 changed, 380 in form alone" */
export function sumInWords(told: readonly Told[], formal: number): string {
  const parts: [number: number, what: string][] = told.map(({ change, files }) => [files.length, wordFor(change)]);
  if (formal > 0) parts.push([formal, 'in form alone']);
  return parts.map(([number, what], place) => `${place === 0 ? counted(number, 'file') : number} ${what}`).join(', ');
}

function wordFor(change: StepChange): string {
  return CHANGE_WORDS[change].toLowerCase();
}
