// What was read in a search → the ways in which an entry can meet it: the strategy, whatever the engine.

import { fold } from '../text/fold.ts';
import { termOf, writtenWords } from './analyse.ts';
import type { Engine } from './engine.ts';
import { expansionsOf } from './expand.ts';
import { formsOf } from './forms.ts';
import { standsOf } from './meet.ts';
import type { Reading } from './read.ts';
import { MEANT, meantWays } from './slip.ts';
import { type Expansion, keyOf } from './thesaurus.ts';
import type { Wanted, Way } from './way.ts';

/** How a search will be answered. */
export interface Plan {
  readonly wanted: readonly Wanted[];
  readonly excluded: readonly Wanted[];
  readonly alsoSearched: readonly string[];
  readonly didYouMean: string | null;
}

// Against a whole word as typed, which counts 1. A low weight for unfinished words: the rarer the
// ending, the higher lunr would score it.
const PIECES = 0.5;
const KIN = 0.7;
const UNFINISHED = 0.1;
const SHORTEST_UNFINISHED = 2;

/** The plan for what was read. Whatever can be asked for at once is, because each answer may be a journey to a server. */
export async function planFor(engine: Engine, readings: readonly Reading[]): Promise<Plan> {
  const asked = readings.filter(({ role }) => role !== 'excluded');
  const unwanted = readings.filter(({ role }) => role === 'excluded');
  const [thesaurus, own, excluded] = await Promise.all([
    engine.others(firstTerms(asked)),
    knownOnly(engine, asked.map(ownWanted)),
    knownOnly(engine, unwanted.map(ownWanted)),
  ]);
  const expansions = expansionsOf(thesaurus, asked);
  const wanted = await Promise.all(own.map((one, place) => widened(engine, one, expansions[place] ?? [])));
  return {
    wanted,
    excluded,
    alsoSearched: alsoSearched(expansions.flat(), wanted),
    didYouMean: meantBy(wanted, excluded),
  };
}

/** The terms with which an entry of the thesaurus would begin. */
function firstTerms(readings: readonly Reading[]): string[] {
  const keys = readings.flatMap(({ role, words }) => (role === 'word' ? keyOf(words.join(' ')) : []));
  return keys.flatMap((key) => key.split(' ').slice(0, 1)).filter((term) => term !== '');
}

function ownWanted(reading: Reading): Wanted {
  return { reading, ways: ownWays(reading) };
}

function ownWays({ role, words, phrase, text }: Reading): Way[] {
  const shown = role === 'excluded' ? text.slice(1) : text;
  if (phrase !== undefined) return [{ terms: termsOf(words.join(' ')), boost: 1, shown }];
  const { whole, pieces } = formsOf(words[0] ?? '');
  const inPieces = { terms: pieces.flatMap((piece) => termOf(piece) ?? []), boost: PIECES, shown };
  const term = termOf(whole) ?? '';
  const kin = kinOf(term, whole).map((one) => ({ terms: [one], boost: KIN, shown }));
  return [{ terms: [term], asTyped: whole, boost: 1, shown }, ...kin, ...(pieces.length > 1 ? [inPieces] : [])];
}

/** The stemmer takes a plural for its own singular: "viruses" is "virus" to it, and "virus" is "viru". */
function kinOf(term: string, whole: string): string[] {
  const kin = [/s$/.test(whole) ? whole : '', /ses$/.test(whole) ? (termOf(term) ?? '') : ''];
  return [...new Set(kin)].filter((one) => one !== '' && one !== term);
}

/** Other ways of saying it; the endings that a last word may get; and where nothing is known of it, what was probably meant. */
async function widened(engine: Engine, { reading, ways }: Wanted, expansions: readonly Expansion[]): Promise<Wanted> {
  const others = knownOnly(engine, [{ reading, ways: expansions.map(wayOf) }]);
  const [[other], endings] = await Promise.all([others, endingsOf(engine, reading, ways)]);
  const all = [...ways, ...(other?.ways ?? []), ...endings];
  if (reading.role !== 'word' || (await isSaid(engine, all))) return { reading, ways: all };
  const meant = await meantWays(engine, reading.words[0] ?? '');
  return { reading, ways: (await isSaid(engine, meant)) ? meant : all };
}

/** Whether any entry says it: each piece of "ktorrent-dta" stands somewhere, and nothing has both. */
async function isSaid(engine: Engine, ways: readonly Way[]): Promise<boolean> {
  if (ways.some(({ terms }) => terms.length === 1)) return true;
  const terms = [...new Set(ways.flatMap((way) => way.terms))];
  const found = await engine.find(terms.map((term) => ({ term, boost: 1 })));
  return ways.some((way) => standsOf(found, way).some(({ documents }) => documents.length > 0));
}

/**
 * What the last word may go on to be. One that marks join ("libtrilinos-tp") is looked for without them and as it stands, since with a
 * digit to come they stay; how it goes on says as much as its pieces do.
 */
async function endingsOf(engine: Engine, reading: Reading, ways: readonly Way[]): Promise<Way[]> {
  const written = reading.words[0] ?? '';
  const { whole, pieces } = formsOf(written);
  if (!reading.unfinished || whole.length < SHORTEST_UNFINISHED) return [];
  const own = new Set(ways.flatMap(({ terms }) => terms));
  const beginning = await Promise.all([...new Set([whole, written])].map(engine.beginning));
  const endings = [...new Set(beginning.flat())].filter((term) => !own.has(term));
  const boost = pieces.length > 1 ? PIECES : UNFINISHED;
  const begun = ({ length }: string) => Math.min(1, whole.length / length);
  return endings.map((term) => ({ terms: [term], boost, begun: begun(term), shown: reading.text }));
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

function meantBy(wanted: readonly Wanted[], excluded: readonly Wanted[]): string | null {
  const isMeant = ({ ways }: Wanted) => ways[0]?.boost === MEANT;
  if (!wanted.some(isMeant)) return null;
  const asked = wanted.map((one) => (isMeant(one) ? one.ways[0]?.shown : one.reading.text));
  return [...asked, ...excluded.map(({ reading }) => reading.text)].join(' ');
}
