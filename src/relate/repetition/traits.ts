// A requirement → its traits: that by which it is compared with others.

import { type Catalogue, listOf, titleOf } from '../../model/catalogue.ts';
import type { Entry } from '../../model/entry.ts';
import { type Reference, referenceTo } from '../../model/reference.ts';
import { interned } from '../../text/interned.ts';
import { type Counts, countsIn, type Rarity, rarityOf, type Weighed, weighed } from '../../text/rarity.ts';
import { type Stemmed, stemmed } from '../../text/stems.ts';
import { isObtainable } from '../match.ts';
import { remembered } from '../remembered.ts';

/** That by which a requirement is compared with others. */
export interface Traits {
  readonly reference: Reference;
  readonly isObtainable: boolean;
  readonly seeks: string;
  /** The first day on which it can have been raised; absent where no date is known. */
  readonly raised: string | undefined;
  /** The closest area. */
  readonly mainArea: string;
  readonly areas: ReadonlySet<string>;
  /** The levels that its needs name, by parameter: of "functions", of "delivery", … */
  readonly levels: ReadonlyMap<string, ReadonlySet<string>>;
  /** The telling words of title and summary, as they are written. */
  readonly headline: readonly Stemmed[];
  /** The stems of the headline. */
  readonly words: Weighed;
}

/** All requirements by their traits, and how much an area or level tells among them. */
export interface Demand {
  /** In the order of their references. */
  readonly traits: readonly Traits[];
  readonly rarity: Rarity;
}

/** How often words are used in headlines, and areas and levels are named, among all requirements. */
export interface Usage {
  readonly words: Counts;
  readonly named: Counts;
}

/** The traits of every requirement of a catalogue. */
export function demandOf(catalogue: Catalogue): Demand {
  const requirements = listOf(catalogue, 'requirement');
  const { words, named } = usageIn(catalogue);
  const rarityOfWords = rarityOf(words);
  const traits = requirements.map((requirement) => traitsOf(catalogue, requirement, rarityOfWords));
  return { traits: traits.sort(byReference), rarity: rarityOf(named) };
}

/** How often the requirements of a catalogue use and name what their rarity is reckoned from. */
export function usageIn(catalogue: Catalogue): Usage {
  const requirements = listOf(catalogue, 'requirement');
  return {
    words: countsIn(requirements.map((one) => headlineOf(catalogue, one).map(({ stem }) => stem))),
    named: countsIn(requirements.map(({ header }) => [...header.areas, ...allLevels(levelsOf(header))])),
  };
}

/** The traits of one requirement, its words weighed by their rarity among all. */
export function traitsOf(catalogue: Catalogue, requirement: Entry<'requirement'>, rarityOfWords: Rarity): Traits {
  const { header, id } = requirement;
  const headline = headlineOf(catalogue, requirement);
  return {
    reference: referenceTo('requirement', id),
    isObtainable: isObtainable(requirement),
    seeks: interned(header.seeks),
    raised: header.raised,
    mainArea: interned(header.areas[0] ?? ''),
    areas: new Set(header.areas.map(interned)),
    levels: levelsOf(header),
    headline,
    words: weighed(
      headline.map(({ stem }) => interned(stem)),
      rarityOfWords,
    ),
  };
}

/** The levels that a requirement names of a parameter; none where it does not. */
export function levelsNamed({ levels }: Traits, parameter: string): ReadonlySet<string> {
  return levels.get(parameter) ?? NONE;
}

/** The order of references. */
export function byReference(a: Traits, b: Traits): number {
  return a.reference < b.reference ? -1 : a.reference > b.reference ? 1 : 0;
}

type Header = Entry<'requirement'>['header'];

const NONE: ReadonlySet<string> = new Set();

/** Who asks is no part of what is asked for, so the names of the bodies do not count. */
function headlineOf(catalogue: Catalogue, { header }: Entry<'requirement'>): Stemmed[] {
  const bodies = (header['raised-by'] ?? []).map((id) => titleOf(catalogue, 'organisation', id));
  const names = new Set(bodies.flatMap(stemmed).map(({ stem }) => stem));
  return wordsOf(header).filter(({ stem }) => !names.has(stem));
}

const wordsOf = remembered(({ title, summary }: Header) => [title, summary].flatMap(stemmed));

function allLevels(levels: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return [...levels.values()].flatMap((each) => [...each]);
}

const levelsOf = remembered(({ needs = [] }: Header): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { parameter, operator, value } of needs) {
    // What a thing must be able to do without does not tell what it is.
    if (parameter === undefined || operator === 'not') continue;
    const levels = (Array.isArray(value) ? value : [value]).filter((level) => typeof level === 'string').map(interned);
    if (levels.length > 0) found.set(interned(parameter), new Set([...(found.get(parameter) ?? []), ...levels]));
  }
  return found;
});
