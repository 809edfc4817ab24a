// A text → its telling words and their stems, so that "recorders" and "recording" are one.

import { fold } from './fold.ts';

/** A word as it is written, in small letters, and what is left of it without its ending. */
export interface Stemmed {
  readonly word: string;
  readonly stem: string;
}

/**
 * The telling words of a text in order; words like "the", numbers and single letters are left out.
 * @example stemmed('The 2 recorders') // [{ word: "recorders", stem: "record" }]
 */
export function stemmed(text: string): Stemmed[] {
  return fold(text).split(' ').filter(isTelling).map(withStem);
}

/**
 * What is left of a word without its ending. It is coarse: it compares texts, and nobody reads it.
 * @example stem('recording') // "record"
 */
export function stem(word: string): string {
  return withStem(word).stem;
}

function withStem(word: string): Stemmed {
  const known = KNOWN.get(word);
  if (known) return known;
  const found = { word, stem: word.replace(PLURAL, '').replace(ENDING, '') };
  KNOWN.set(word, found);
  return found;
}

// Texts use the same few thousand words over and over, so that all of them share one of each.
const KNOWN = new Map<string, Stemmed>();

/** A plural: "vans", "disks"; not "gas", "bus", "loss" or "this". */
const PLURAL = /(?<=[^\W\d_]{2}[^aious])s$/;

/** Endings, after at least four letters; where several fit, the longest goes. */
const ENDING =
  /(?<=.{4})(?:isations?|izations?|ations?|at(?:e|es|ed|ing|ors?)|ingly|ings?|ments?|ions?|ers?|ors?|edly|ed|ies|es|ally|al|ly|e|y)$/;

function isTelling(word: string): boolean {
  return word.length > 1 && !/^\d+$/.test(word) && !COMMON.has(word);
}

/** Words that say nothing of a subject. */
const COMMON: ReadonlySet<string> = new Set(
  (
    'a about after again all also an and any are as at be because been before being between both but by can could ' +
    'did do does during each every for from further had has have how if in into is it its itself more most must no ' +
    'nor not of on once one only or other our out over own per same should so some such than that the their them ' +
    'then there these they this those through to too under until up was were what when where which while who will ' +
    'with within without would'
  ).split(' '),
);
