// A text → the terms by which it is found: the one analyser of build and browser, registered with lunr by name.

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

/** Begins a term that stands for a whole title; no word of a text begins so. */
export const NAME_MARK = '=';

/** The terms of a text in order; one written word has several where it has parts, and none where it says nothing. */
export function analyse(text: string): Word[] {
  return newPipeline().run(tokens(text)).map(toWord);
}

/** The words of a text as they are written, each with its place. @example "ISO/IEC 17025" gives "ISO/IEC" and "17025". */
export function writtenWords(text: string): { readonly text: string; readonly start: number }[] {
  return [...text.matchAll(WORD)].map((match) => ({ text: match[0].slice(0, LONGEST_WORD), start: match.index }));
}

/** The term of one form of a word, or undefined where it is a word like "the". @example termOf('kiosks') // "kiosk" */
export function termOf(form: string): string | undefined {
  return lunr.stopWordFilter(new lunr.Token(form, {})) ? stemmed(form) : undefined;
}

/** The terms of one word of a query, which is not cut into words first: what lunr's own query makes of it. */
export function termsOfWord(word: string): string[] {
  return newPipeline()
    .run([new lunr.Token(word, {})])
    .map((token) => token.toString());
}

/** The words of a text as they are written, without those like "the". */
export function tellingWords(text: string): string[] {
  const written = writtenWords(text).map((word) => word.text);
  return written.filter((word) => formsOf(word).all.some((form) => termOf(form) !== undefined));
}

/** Teaches a lunr builder to cut and reduce texts as the query does; a list is taken for terms that are ready. */
export function useAnalyser(builder: lunr.Builder): void {
  builder.tokenizer = Object.assign(tokens, { separator: lunr.tokenizer.separator });
  builder.pipeline = newPipeline();
  builder.searchPipeline = newPipeline();
}

function newPipeline(): lunr.Pipeline {
  const pipeline = new lunr.Pipeline();
  pipeline.add(toForms, lunr.stopWordFilter, toStem);
  return pipeline;
}

function tokens(text?: null | string | object | object[]): lunr.Token[] {
  if (Array.isArray(text)) return text.map((term) => new lunr.Token(String(term), {}));
  return writtenWords(String(text ?? '')).map((word) => new lunr.Token(word.text, { position: placeOf(word) }));
}

function placeOf(word: { readonly text: string; readonly start: number }): [number, number] {
  return [word.start, word.start + word.text.length];
}

/** Every form keeps the place of its whole word, so that a passage marks "ISO/IEC" and not a piece of it. */
function toForms(token: lunr.Token): lunr.Token | lunr.Token[] {
  const text = token.toString();
  if (text.startsWith(NAME_MARK)) return token;
  return formsOf(text).all.map((form) => token.clone(() => form));
}

function toStem(token: lunr.Token): lunr.Token {
  return token.update(stemmed);
}

/** Identifiers and short words (most of them acronyms: iOS, SMS, GPS) are no English words that end in "s". */
function stemmed(form: string): string {
  return /^\p{L}{4,}$/u.test(form) ? lunr.stemmer(new lunr.Token(form, {})).toString() : form;
}

function toWord(token: lunr.Token): Word {
  const { position } = (token as lunr.Token & { metadata: { position: [number, number] } }).metadata;
  return { term: token.toString(), start: position[0], end: position[1] };
}

lunr.Pipeline.registerFunction(toForms, 'catalogue-forms');
lunr.Pipeline.registerFunction(toStem, 'catalogue-stem');
