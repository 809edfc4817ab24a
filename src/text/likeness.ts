// A word that is not known → the known one that was probably meant.

import { fold } from './fold.ts';

/** Something that can be meant: what to write, and the names under which people know it. */
export interface Known {
  readonly id: string;
  readonly names?: readonly string[];
}

/** The known things, made ready to be asked for many words. */
export interface Likeness {
  /** The id of what `word` most resembles, by its id or one of its names; undefined where nothing is near. */
  readonly closest: (word: string) => string | undefined;
}

/** Makes known things ready to be asked for many words. */
export function likenessTo(known: Iterable<Known>): Likeness {
  const names = Array.from(known, ({ id, names = [] }) => [id, ...names].map((name) => nameOf(id, name))).flat();
  return { closest: (word) => closestOf(fold(word), names) };
}

/**
 * The id of the known thing that `word` most resembles; undefined where nothing is near.
 * @example closest('sleuth-kit-lab', [{ id: 'sleuth-kit-labs' }]) // "sleuth-kit-labs"
 */
export function closest(word: string, known: Iterable<Known>): string | undefined {
  return likenessTo(known).closest(word);
}

/** `Did you mean "x"?`, or null where nothing is near. */
export function didYouMean(word: string, known: Iterable<Known>): string | null {
  const meant = closest(word, known);
  return meant === undefined ? null : `Did you mean "${meant}"?`;
}

interface Name {
  readonly id: string;
  readonly text: string;
  readonly letters: number;
}

// No id or label is longer, and the work grows with the square.
const LONGEST = 120;

function nameOf(id: string, name: string): Name {
  const text = fold(name);
  return { id, text, letters: lettersOf(text) };
}

function closestOf(wanted: string, names: readonly Name[]): string | undefined {
  if (wanted === '' || wanted.length > LONGEST) return undefined;
  const letters = lettersOf(wanted);
  let best: string | undefined;
  let limit = tolerance(wanted) + 1;
  for (const name of names) {
    if (Math.abs(name.text.length - wanted.length) >= limit || lettersApart(name.letters, letters) >= limit) continue;
    const steps = distance(wanted, name.text, limit);
    if (steps < limit) [best, limit] = [name.id, steps];
  }
  return best;
}

/** How many letters may be wrong; of one or two, none, for then any other would do. */
function tolerance(word: string): number {
  return word.length < 3 ? 0 : Math.max(1, Math.round(word.length / 4));
}

/** The letters of a text as bits, by which most names are set aside without being compared. */
function lettersOf(text: string): number {
  let bits = 0;
  for (let at = 0; at < text.length; at++) bits |= 1 << (text.charCodeAt(at) & 31);
  return bits;
}

/** A change of one letter takes one away and brings in one, so that there are at least so many changes. */
function lettersApart(a: number, b: number): number {
  return Math.max(bitsIn(a & ~b), bitsIn(b & ~a));
}

function bitsIn(number: number): number {
  let count = 0;
  for (let bits = number; bits !== 0; bits &= bits - 1) count++;
  return count;
}

/** How many letters must be added, dropped, changed or swapped with their neighbour; `limit` or more is told as `limit`. */
function distance(a: string, b: string, limit: number): number {
  let before: number[] = [];
  let above = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const row = nextRow(a, b, i, above, before);
    if (Math.min(...row) >= limit) return limit;
    [before, above] = [above, row];
  }
  return Math.min(above[b.length] ?? limit, limit);
}

function nextRow(a: string, b: string, i: number, above: readonly number[], before: readonly number[]): number[] {
  const row = [i];
  for (let j = 1; j <= b.length; j++) {
    const change = a[i - 1] === b[j - 1] ? 0 : 1;
    let steps = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + change);
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
      steps = Math.min(steps, (before[j - 2] ?? 0) + 1);
    }
    row.push(steps);
  }
  return row;
}
