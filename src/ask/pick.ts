// A question whose answer is one word of a list, or several: by number, by name or by part of a name.

import type { Answer, Asking, Question } from './asking.ts';
import { type Heard, lineFor, listed } from './line.ts';
import { meant, type Word } from './words.ts';

/** One word. */
export function oneOf(asking: Asking, question: Question, words: readonly Word[]): Promise<Answer> {
  const understand = (line: string) => wordIn(line, words);
  const named = (id: unknown) => nameOf(id, words);
  return lineFor(asking, question, { understand, how: howToPick(words, false), all: listed(words, true), named });
}

/** Several words, with commas between them. */
export function someOf(asking: Asking, question: Question, words: readonly Word[]): Promise<Answer> {
  const understand = (line: string) => wordsIn(line, words);
  const named = (ids: unknown) =>
    [ids]
      .flat()
      .map((id) => nameOf(id, words))
      .join(', ');
  return lineFor(asking, question, { understand, how: howToPick(words, true), all: listed(words, true), named });
}

/** As many as are read at a glance; more are found by typing. */
const FEW = 12;

function howToPick(words: readonly Word[], isSeveral: boolean): string {
  const several = isSeveral ? ' Several with commas.' : '';
  if (words.length === 0) return '  There is none to choose from yet.';
  if (words.length <= FEW) return `${listed(words, true)}\n  Type a number or a name.${several}`;
  return `  Type a name or part of one; ? lists all ${words.length}.${several}`;
}

function wordIn(typed: string, words: readonly Word[]): Heard {
  const found = meant(typed, words);
  const [only, ...others] = found;
  if (only && others.length === 0) return { value: only.id };
  if (!only)
    return { sorry: `Nothing here is called "${typed}". ${words.length > FEW ? 'Type ? to see all.' : ''}`.trim() };
  const named = found.slice(0, FEW).map((word) => `${words.indexOf(word) + 1} ${word.label}`);
  const more = found.length > FEW ? `, and ${found.length - FEW} more` : '';
  return { sorry: `"${typed}" may be ${named.join('; ')}${more}. Type the number.` };
}

function wordsIn(line: string, words: readonly Word[]): Heard {
  // A label may have a comma in it.
  const whole = wordIn(line, words);
  if ('value' in whole) return { value: [whole.value] };
  const each = line.split(',').flatMap((part) => (part.trim() === '' ? [] : [wordIn(part.trim(), words)]));
  const sorry = each.find((one) => 'sorry' in one);
  return sorry ?? { value: [...new Set(each.flatMap((one) => ('value' in one ? [one.value] : [])))] };
}

function nameOf(id: unknown, words: readonly Word[]): string {
  return words.find((word) => word.id === id)?.label ?? String(id);
}
