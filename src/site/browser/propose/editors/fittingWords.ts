// What was typed → the words of a list that it can mean.

import { fold } from '../../../../text/fold.ts';
import type { Word } from './word.ts';

/** The words in which every typed word begins a word of label, heading or id; those whose label begins with it come first. */
export function fittingWords(words: readonly Word[], typed: string): readonly Word[] {
  const wanted = fold(typed).trim();
  if (wanted === '') return words;
  const parts = wanted.split(' ');
  const found = words.filter(({ id, label, heading = '' }) => {
    const told = ` ${fold(`${label} ${heading} ${id.replaceAll('-', ' ')}`)}`;
    return parts.every((part) => told.includes(` ${part}`));
  });
  const isFirst = ({ label }: Word) => Number(fold(label).startsWith(wanted));
  return found.toSorted((a, b) => isFirst(b) - isFirst(a));
}

/** The word that was typed in full, whatever the case. */
export function wordNamed(words: readonly Word[], typed: string): Word | undefined {
  const wanted = fold(typed).trim();
  return words.find(({ id, label }) => wanted !== '' && (fold(label).trim() === wanted || id === typed.trim()));
}
