// What somebody typed → the words, phrases and exclusions that are read in it; any text gives an answer.

import { fold } from '../text/fold.ts';
import { LONGEST_WORD, tellingWords } from './analyse.ts';
import { unaccented } from './forms.ts';

/** One thing that was read in a search. */
export interface Reading {
  /** As it was read, in small letters, e.g. `kiosk`, `"mobile lab"` or `-van`. */
  readonly text: string;
  /** A word may be missing from a result, a phrase may not, and what is excluded must be. */
  readonly role: 'word' | 'phrase' | 'excluded';
  /** The words that say something, in small letters: of a phrase, or the one word. */
  readonly words: readonly string[];
  /** What must stand in a row, folded; undefined for a single word. */
  readonly phrase: string | undefined;
  /** Whether the word is the last, so that the rest of it may not be typed yet. */
  readonly unfinished: boolean;
  /** Whether a mark that joins stands behind it: who typed "kiosk-" is in the middle of a word. */
  readonly goesOn: boolean;
}

/** More words than these, or longer ones, cost time and find nothing more. */
export const MOST_WORDS = 16;
const LONGEST_TEXT = 10_000;
const LONGEST_PHRASE = 200;

const ITEM = /(-?)"([^"]*)"|([^\s"]+)/g;

/** Reads a search as somebody typed it. Words like "the" say nothing and are left out. */
export function readWords(typed: string): Reading[] {
  const text = typed.slice(0, LONGEST_TEXT).replace(/[“”„]/g, '"');
  const readings: Reading[] = [];
  let left = MOST_WORDS;
  const seen = new Set<string>(['""']);
  for (const [item, minus, phrase, loose = ''] of text.matchAll(ITEM)) {
    if (left <= 0) break;
    if (seen.has(item)) continue;
    seen.add(item);
    const found = phrase === undefined ? readLoose(loose, left) : readPhrase(phrase, minus === '-', left);
    left -= found.reduce((sum, { words }) => sum + words.length, 0);
    readings.push(...found);
  }
  return markUnfinished(withoutAsking(readings), text);
}

/** Words by which one asks for a thing and that say nothing of it: left out where anything else was typed. */
const ASKING: ReadonlySet<string> = new Set([
  'buy',
  'buying',
  'get',
  'getting',
  'looking',
  'obtain',
  'procure',
  'purchase',
  'want',
]);

function withoutAsking(readings: readonly Reading[]): Reading[] {
  const telling = readings.filter(({ role, text }) => role !== 'word' || !ASKING.has(text));
  return telling.some(({ role }) => role !== 'excluded') ? telling : [...readings];
}

function readLoose(item: string, most: number): Reading[] {
  const excluded = /^-[\p{L}\p{N}.]/u.test(item);
  return wordsIn(item, most).map((word) => reading(excluded, word, [word], undefined));
}

function readPhrase(quoted: string, excluded: boolean, most: number): Reading[] {
  const words = wordsIn(quoted, most);
  const phrase = fold(quoted.slice(0, LONGEST_PHRASE));
  if (words.length === 0) return [];
  return [
    phrase.includes(' ')
      ? reading(excluded, `"${phrase}"`, words, phrase)
      : reading(excluded, words.join(' '), words, undefined),
  ];
}

/** Cut once more, because one character may become many when its accents go. */
function wordsIn(text: string, most: number): string[] {
  return tellingWords(text)
    .slice(0, most)
    .map((word) => unaccented(word).slice(0, LONGEST_WORD));
}

function reading(excluded: boolean, text: string, words: readonly string[], phrase: string | undefined): Reading {
  const role = excluded ? 'excluded' : phrase === undefined ? 'word' : 'phrase';
  return { text: excluded ? `-${text}` : text, role, words, phrase, unfinished: false, goesOn: false };
}

function markUnfinished(readings: readonly Reading[], typed: string): Reading[] {
  const goesOn = /[\p{L}\p{N}]-$/u.test(typed);
  const isOpen = goesOn || /[\p{L}\p{N}]$/u.test(typed);
  return readings.map((one, place) => {
    const unfinished = isOpen && one.role === 'word' && place === readings.length - 1;
    return { ...one, unfinished, goesOn: unfinished && goesOn };
  });
}
