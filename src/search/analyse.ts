// A text → the terms by which it is found: the one analyser of build and browser.

import lunr from 'lunr';
import { formsOf } from './forms.ts';

/** A word of a text: its term in the index, and from where to where it stands in the text. */
export interface Word {
  readonly term: string;
  readonly start: number;
  readonly end: number;
}

/** The longest word that is read; the rest of a longer one says nothing more. */
export const LONGEST_WORD = 64;

/**
 * What counts as one word: letters and digits, joined by single marks ("T1059.001", "ISO/IEC", "e-mail", "R&D"), with the
 * marks that belong to a name at its ends (".NET", "C++", "C#").
 */
const WORD = /(?:(?<![^\s("])\.)?[\p{L}\p{N}\p{M}]+(?:[-.:/&'’_‐‑][\p{L}\p{N}\p{M}]+)*(?:\+\+|#)?/gu;

/** Begins a term that stands for a phrase of the thesaurus; no word of a text begins so. */
export const PHRASE_MARK = '"';

/** The terms of a text in order; one written word has several where it has parts, and none where it says nothing. */
export function analyse(text: string): Word[] {
  return writtenWords(text).flatMap(({ text: written, start }) =>
    termsOfWord(written).map((term) => ({ term, start, end: start + written.length })),
  );
}

/** The words of a text as they are written, each with its place. @example "ISO/IEC 17025" gives "ISO/IEC" and "17025". */
export function writtenWords(text: string): { readonly text: string; readonly start: number }[] {
  return [...text.matchAll(WORD)].map((match) => ({ text: match[0].slice(0, LONGEST_WORD), start: match.index }));
}

/** The term of one form of a word, or undefined where it is a word like "the". @example termOf('kiosks') // "kiosk" */
export function termOf(form: string): string | undefined {
  return lunr.stopWordFilter(new lunr.Token(form, {})) ? stemmed(form) : undefined;
}

/** The terms of one written word. @example termsOfWord('Wi-Fi') // ["wifi", "wi", "fi"] */
export function termsOfWord(written: string): string[] {
  return writtenTermsOf(written).map(({ term }) => term);
}

/** A term and the form in which it was written, e.g. "kiosk" and "kiosks". */
export interface WrittenTerm {
  readonly term: string;
  readonly form: string;
}

/** The terms of one written word, each with its form. */
export function writtenTermsOf(written: string): WrittenTerm[] {
  return formsOf(written).all.flatMap((form) => {
    const term = termOf(form);
    return term === undefined ? [] : [{ term, form }];
  });
}

/** The words of a text as they are written, without those like "the". */
export function tellingWords(text: string): string[] {
  const written = writtenWords(text).map((word) => word.text);
  return written.filter((word) => formsOf(word).all.some((form) => termOf(form) !== undefined));
}

/** Identifiers and short words (most of them acronyms: iOS, SMS, GPS) are no English words that end in "s". */
function stemmed(form: string): string {
  return /^\p{L}{4,}$/u.test(form) ? lunr.stemmer(new lunr.Token(form, {})).toString() : form;
}
