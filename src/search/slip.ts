// A word that nothing knows → the ways of what was probably meant: one slip of typing away, or two words typed as one.

import { sharedLength } from '../text/sharedLength.ts';
import { termOf } from './analyse.ts';
import type { Engine } from './engine.ts';
import { formsOf } from './forms.ts';
import type { Way } from './way.ts';

/** What a word counts that was only meant, against one that was typed. */
export const MEANT = 0.7;

// Of several the first is what readers are told was meant: it stands before the others, however rare they are.
const LESS_MEANT = 0.1;

/** Shorter words are too many to tell which was meant. */
export const SHORTEST_MISTYPED = 4;

/** Rarer words were hardly meant, and each has a file of its own. */
const MOST_MEANT = 5;

/** With fewer letters a number may be all that tells one from another. */
const SHORTEST_NAME = 8;

/** A shorter half of a word says too little. */
const SHORTEST_HALF = 3;
const LONGEST_HALVED = 30;

/** The ways of what was probably meant; none where nothing is like it. */
export async function meantWays(engine: Engine, word: string): Promise<Way[]> {
  const { whole, pieces } = formsOf(word);
  const telling = pieces.filter((piece) => termOf(piece) !== undefined);
  const wholes = pieces.length > 1 ? await nearTo(engine, whole) : [];
  if (wholes.length > 0)
    return wholes.map((one, place) => ({
      terms: [termOf(one) ?? one],
      boost: boostOf(place),
      shown: withMarks(one, word, whole),
    }));
  const inPieces = (await mendedPieces(engine, word, telling)).filter(({ shown }) => shown !== word);
  return inPieces.length > 0 ? inPieces : halves(engine, whole);
}

/** Readers are shown a word with the marks that they typed. @example withMarks('selfservice', 'slef-service', 'slefservice') // "self-service" */
function withMarks(meant: string, typed: string, whole: string): string {
  const slip = sharedLength(meant, whole);
  const marks = [...typed.matchAll(/[^\p{L}\p{N}]/gu)].map(({ 0: mark, index }, before) => ({
    mark,
    at: index - before,
  }));
  const isTold = typed.length - marks.length !== whole.length || marks.length === 0;
  if (isTold) return meant;
  const shift = meant.length - whole.length;
  return marks.reduceRight((text, { mark, at }) => {
    const place = at > slip ? at + shift : at;
    return text.slice(0, place) + mark + text.slice(place);
  }, meant);
}

/** Of "kisok-software" each piece that nothing knows is mended, the others stay. */
async function mendedPieces(engine: Engine, word: string, pieces: readonly string[]): Promise<Way[]> {
  const meant = await Promise.all(pieces.map((piece) => meantPieces(engine, piece)));
  const most = meant.some(({ length }) => length === 0) ? 0 : Math.max(0, ...meant.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) => {
    const words = meant.map((others) => others[at] ?? others[0] ?? '');
    const shown = pieces.reduce((text, piece, place) => text.replace(piece, words[place] ?? ''), word);
    return { terms: words.flatMap((one) => termOf(one) ?? []), boost: boostOf(at), shown };
  });
}

function boostOf(place: number): number {
  return place === 0 ? MEANT : LESS_MEANT;
}

/** The words that one slip turns into this one, the most frequent first. */
async function nearTo(engine: Engine, word: string): Promise<string[]> {
  return (await engine.near(word)).filter((near) => isSameNumber(near, word)).slice(0, MOST_MEANT);
}

/**
 * Another number is never a slip: who asks for RM1557 does not mean RM1558. But a letter in one is ("kiosk-1o"), who typed no number asks for
 * no other, and in a long name two digits may be swapped as letters may.
 */
function isSameNumber(near: string, typed: string): boolean {
  const [meant = [], asked = []] = [near, typed].map((text) => [...text.replace(/\D/g, '')]);
  const isSwapped = isLongName(typed) && [...meant].sort().join('') === [...asked].sort().join('');
  const isLetterInIt = near.length === typed.length && meant.length > asked.length;
  return isSwapped || asked.length === 0 || isLetterInIt || meant.join('') === asked.join('');
}

/** Not "iso-27001", nor any other reference. */
function isLongName(text: string): boolean {
  return text.replace(/\P{L}/gu, '').length >= SHORTEST_NAME;
}

async function meantPieces(engine: Engine, piece: string): Promise<readonly string[]> {
  const term = termOf(piece) ?? '';
  if ((await engine.known([term])).has(term)) return [piece];
  return piece.replace(/\P{L}/gu, '').length < SHORTEST_MISTYPED ? [] : nearTo(engine, piece);
}

/** Two known words that were typed as one, "acmebooth"; of several cuts the one that makes the longest first word. */
async function halves(engine: Engine, word: string): Promise<Way[]> {
  if (word.length < 2 * SHORTEST_HALF || word.length > LONGEST_HALVED || !/^\p{L}+$/u.test(word)) return [];
  const cuts = Array.from({ length: word.length - 2 * SHORTEST_HALF + 1 }, (_, at) => word.length - SHORTEST_HALF - at);
  const pairs = cuts.map((at) => [word.slice(0, at), word.slice(at)] as const);
  const termsOf = (pair: readonly string[]) => pair.flatMap((half) => termOf(half) ?? []);
  const known = await engine.known(pairs.flatMap(termsOf));
  const pair = pairs.find((one) => termsOf(one).length === 2 && termsOf(one).every((term) => known.has(term)));
  return pair ? [{ terms: termsOf(pair), boost: MEANT, shown: pair.join(' ') }] : [];
}
