// What was read in a search → the ways in which an entry can meet it: the strategy, whatever the engine.

import { fold } from '../text/fold.ts';
import { termOf, writtenWords } from './analyse.ts';
import type { Engine } from './engine.ts';
import { expansionsOf } from './expand.ts';
import { formsOf } from './forms.ts';
import { nameTerm } from './name.ts';
import type { Reading } from './read.ts';
import { MEANT, meantWays, nearTo } from './slip.ts';
import type { Expansion, Thesaurus } from './thesaurus.ts';
import type { Wanted, Way } from './way.ts';

/** How a search will be answered. */
export interface Plan {
  readonly wanted: readonly Wanted[];
  readonly excluded: readonly Wanted[];
  /** Entries whose whole title is what was typed. */
  readonly named: readonly Way[];
  readonly alsoSearched: readonly string[];
  readonly didYouMean: string | null;
}

// Against a whole word as typed, which counts 1. A low weight for unfinished words: the rarer the
// ending, the higher lunr would score it.
const PIECES = 0.5;
const UNFINISHED = 0.1;
const MOST_ENDINGS = 40;
const SHORTEST_UNFINISHED = 2;
/** With its mark. Of a shorter one too many names begin or end as its halves do. */
const SHORTEST_MISTYPED_NAME = 8;

/** The plan for what was read. */
export async function planFor(engine: Engine, thesaurus: Thesaurus, readings: readonly Reading[]): Promise<Plan> {
  const asked = readings.filter(({ role }) => role !== 'excluded');
  const expansions = expansionsOf(thesaurus, asked);
  const drafts = asked.map((reading, place) => ({
    reading,
    ways: [...ownWays(reading), ...(expansions[place] ?? []).map(wayOf)],
  }));
  const called = await namedWays(engine, asked);
  const known = await Promise.all((await knownOnly(engine, drafts)).map((one) => completed(engine, one)));
  // Who types the beginning of a title has made no slip, though no word be known yet.
  const wanted = called.length > 0 ? known : await Promise.all(known.map((one) => mended(engine, one)));
  const named = called.length > 0 ? called : await nearlyNamedWays(engine, asked, wanted);
  const unwanted = readings.filter(({ role }) => role === 'excluded');
  const excluded = await knownOnly(
    engine,
    unwanted.map((reading) => ({ reading, ways: ownWays(reading) })),
  );
  return {
    wanted,
    excluded,
    named,
    alsoSearched: alsoSearched(expansions.flat(), wanted),
    didYouMean: meantBy(wanted, excluded),
  };
}

function ownWays({ role, words, phrase, text }: Reading): Way[] {
  const shown = role === 'excluded' ? text.slice(1) : text;
  if (phrase !== undefined) return [{ terms: termsOf(words.join(' ')), boost: 1, shown }];
  const { whole, pieces } = formsOf(words[0] ?? '');
  const inPieces = { terms: pieces.flatMap((piece) => termOf(piece) ?? []), boost: PIECES, shown };
  return [{ terms: [termOf(whole) ?? ''], asTyped: whole, boost: 1, shown }, ...(pieces.length > 1 ? [inPieces] : [])];
}

function wayOf({ phrase, boost }: Expansion): Way {
  const terms = termsOf(phrase);
  return { terms, boost, shown: phrase, ...(terms.length > 1 && { phrase: fold(phrase) }) };
}

function termsOf(phrase: string): string[] {
  const forms = writtenWords(phrase).map(({ text }) => formsOf(text));
  return [...new Set(forms.flatMap(({ pieces }) => pieces).flatMap((piece) => termOf(piece) ?? []))];
}

/** The expansions that found anything and say more than the search itself. */
function alsoSearched(expansions: readonly Expansion[], wanted: readonly Wanted[]): string[] {
  const found = new Set(wanted.flatMap(({ ways }) => ways.map(({ shown }) => shown)));
  const typed = new Set(wanted.flatMap(({ reading }) => termsOf(reading.words.join(' '))));
  const isNew = (phrase: string) => termsOf(phrase).some((term) => !typed.has(term));
  return [...new Set(expansions.map(({ phrase }) => phrase))].filter((phrase) => found.has(phrase) && isNew(phrase));
}

async function knownOnly(engine: Engine, drafts: readonly Wanted[]): Promise<Wanted[]> {
  const known = await engine.known(drafts.flatMap(({ ways }) => ways.flatMap(({ terms }) => terms)));
  const isKnown = ({ terms }: Way): boolean => terms.length > 0 && terms.every((term) => known.has(term));
  return drafts.map(({ reading, ways }) => ({ reading, ways: ways.filter(isKnown) }));
}

/** The last word may go on. */
async function completed(engine: Engine, { reading, ways }: Wanted): Promise<Wanted> {
  const [word = ''] = reading.words;
  const endings =
    reading.unfinished && word.length >= SHORTEST_UNFINISHED ? await engine.beginning(word, MOST_ENDINGS) : [];
  return { reading, ways: [...ways, ...waysOf(endings, UNFINISHED, () => reading.text)] };
}

/** A word that nothing knows is a slip. */
async function mended(engine: Engine, { reading, ways }: Wanted): Promise<Wanted> {
  const isSlip = ways.length === 0 && reading.role === 'word';
  return { reading, ways: isSlip ? await meantWays(engine, reading.words[0] ?? '') : ways };
}

function waysOf(words: readonly string[], boost: number, show: (word: string) => string): Way[] {
  return words.flatMap((word) => {
    const term = termOf(word);
    return term ? [{ terms: [term], boost, shown: show(word) }] : [];
  });
}

/** Entries that are called so, or whose title begins so. */
async function namedWays(engine: Engine, asked: readonly Reading[]): Promise<Way[]> {
  if (asked.length === 0) return [];
  const typed = asked.map(({ text }) => text).join(' ');
  const name = nameOf(asked);
  const isOpen = asked.at(-1)?.unfinished === true && name.length > SHORTEST_UNFINISHED + 1;
  const longer = isOpen ? await engine.beginning(name, MOST_ENDINGS) : [];
  const terms = [...(await engine.known([name])), ...longer.filter((term) => term !== name)];
  return terms.map((term) => ({ terms: [term], boost: term === name ? 1 : UNFINISHED, shown: typed }));
}

/** Entries that are called nearly so, where a word is one that nothing knows. */
async function nearlyNamedWays(engine: Engine, asked: readonly Reading[], wanted: readonly Wanted[]): Promise<Way[]> {
  const typed = asked.map(({ text }) => text).join(' ');
  const name = nameOf(asked);
  const isSlip = name.length >= SHORTEST_MISTYPED_NAME && wanted.some(isStrange);
  const meant = isSlip ? await nearTo(engine, name) : [];
  return meant.map((term) => ({ terms: [term], boost: MEANT, shown: typed }));
}

function nameOf(asked: readonly Reading[]): string {
  return nameTerm(asked.flatMap(({ words }) => words).join(' '));
}

/** Whether nothing knows it as it was typed. */
function isStrange({ ways }: Wanted): boolean {
  return ways[0] === undefined || ways[0].boost === MEANT;
}

function meantBy(wanted: readonly Wanted[], excluded: readonly Wanted[]): string | null {
  const isMeant = ({ ways }: Wanted) => ways[0]?.boost === MEANT;
  if (!wanted.some(isMeant)) return null;
  const asked = wanted.map((one) => (isMeant(one) ? one.ways[0]?.shown : one.reading.text));
  return [...asked, ...excluded.map(({ reading }) => reading.text)].join(' ');
}
