// A word that nothing knows → the ways of what was probably meant: one slip of typing away, or two words typed as one.

import { termOf } from './analyse.ts';
import type { Engine } from './engine.ts';
import { formsOf } from './forms.ts';
import type { Way } from './way.ts';

/** What a word counts that was only meant, against one that was typed. */
export const MEANT = 0.7;

/** Shorter words are too many to tell which was meant. */
export const SHORTEST_MISTYPED = 4;

/** A shorter half of a word says too little. */
const SHORTEST_HALF = 3;
const LONGEST_HALVED = 30;

/** The ways of what was probably meant; none where nothing is like it. */
export async function meantWays(engine: Engine, word: string): Promise<Way[]> {
  const { whole, pieces } = formsOf(word);
  const telling = pieces.filter((piece) => termOf(piece) !== undefined);
  const [inPieces, asWhole] = await Promise.all([
    mendedPieces(engine, word, telling),
    telling.length > 1 ? nearTo(engine, whole) : [],
  ]);
  // Readers are shown the word with its own marks, "self-service" and not "selfservice".
  const shown = inPieces[0]?.shown;
  const wholes = asWhole.map((one) => ({ terms: [termOf(one) ?? one], boost: MEANT, shown: shown ?? one }));
  const meant = [...inPieces, ...wholes];
  return meant.length > 0 ? meant : halves(engine, whole);
}

/** Of "kisok-software" each piece that nothing knows is mended, the others stay. */
async function mendedPieces(engine: Engine, word: string, pieces: readonly string[]): Promise<Way[]> {
  const meant = await Promise.all(pieces.map((piece) => meantPieces(engine, piece)));
  const most = meant.some(({ length }) => length === 0) ? 0 : Math.max(0, ...meant.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) => {
    const words = meant.map((others) => others[at] ?? others[0] ?? '');
    const shown = pieces.reduce((text, piece, place) => text.replace(piece, words[place] ?? ''), word);
    return { terms: words.flatMap((one) => termOf(one) ?? []), boost: MEANT, shown };
  });
}

/** A number is never a slip: who asks for RM1557 does not mean RM1558. */
async function nearTo(engine: Engine, word: string): Promise<string[]> {
  const digits = (text: string) => text.replace(/\D/g, '');
  return (await engine.near(word)).filter((near) => digits(near) === digits(word));
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
