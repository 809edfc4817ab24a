// A title being typed → the entries whose names are like it, the most like first.

import { fold } from '../../text/fold.ts';

/** Ids with titles. */
export type NameList = readonly (readonly [id: string, title: string])[];

/** An entry that may be the same. */
export interface Lookalike {
  readonly id: string;
  readonly title: string;
}

const MOST = 5;
const LEAST_LETTERS = 3;
const LEAST_LIKENESS = 0.5;

/** The entries that look like the title, at most five. */
export function lookalikes(title: string, names: NameList): Lookalike[] {
  const words = wordsIn(title);
  if (words.join('').length < LEAST_LETTERS) return [];
  return names
    .map(([id, name]) => ({ id, title: name, likeness: likeness(words, wordsIn(name)) }))
    .filter((one) => one.likeness >= LEAST_LIKENESS)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, MOST);
}

/** How much of the words of one is in the other, from 0 to 1: a name is often typed without its maker's, or with it. */
function likeness(typed: readonly string[], name: readonly string[]): number {
  const common = typed.filter((word, place) => name.some((other) => isLike(word, other, place === typed.length - 1)));
  const weight = (words: readonly string[]): number => words.join('').length;
  return weight(common) / Math.max(Math.min(weight(typed), weight(name)), 1);
}

/** The last word may be unfinished. */
function isLike(word: string, other: string, isLast: boolean): boolean {
  return word === other || (isLast && word.length >= LEAST_LETTERS && other.startsWith(word));
}

/** Words that tell nothing apart are left out, unless there are no others. */
function wordsIn(title: string): string[] {
  const words = fold(title)
    .split(' ')
    .filter((word) => word !== '');
  const telling = words.filter((word) => !COMMON.has(word));
  return telling.length > 0 ? telling : words;
}

const COMMON = new Set(
  'a an and as for in of on the to with ltd limited plc inc digital forensic forensics police service services system software'.split(
    ' ',
  ),
);
