// A word that nothing knows → the ways of what was probably meant, one slip of typing away.

import { termOf } from './analyse.ts';
import type { Engine } from './engine.ts';
import { formsOf } from './forms.ts';
import type { Way } from './way.ts';

/** What a word counts that was only meant, against one that was typed. */
export const MEANT = 0.7;

/** Shorter words are too many to tell which was meant. */
export const SHORTEST_MISTYPED = 4;

/** The ways of what was probably meant: of "kisok-software" each piece that nothing knows is mended, the others stay. */
export async function meantWays(engine: Engine, word: string): Promise<Way[]> {
  const pieces = formsOf(word).pieces.filter((piece) => termOf(piece) !== undefined);
  const meant = await Promise.all(pieces.map((piece) => meantPieces(engine, piece)));
  const most = meant.some(({ length }) => length === 0) ? 0 : Math.max(0, ...meant.map(({ length }) => length));
  return Array.from({ length: most }, (_, at) => {
    const words = meant.map((others) => others[at] ?? others[0] ?? '');
    const shown = pieces.reduce((text, piece, place) => text.replace(piece, words[place] ?? ''), word);
    return { terms: words.flatMap((one) => termOf(one) ?? []), boost: MEANT, shown };
  });
}

/** A number is never a slip: who asks for RM1557 does not mean RM1558. */
export async function nearTo(engine: Engine, word: string): Promise<string[]> {
  const digits = (text: string) => text.replace(/\D/g, '');
  return (await engine.near(word)).filter((near) => digits(near) === digits(word));
}

async function meantPieces(engine: Engine, piece: string): Promise<readonly string[]> {
  const term = termOf(piece) ?? '';
  if ((await engine.known([term])).has(term)) return [piece];
  return piece.replace(/\P{L}/gu, '').length < SHORTEST_MISTYPED ? [] : nearTo(engine, piece);
}
