// A requirement → its traits: that by which it is compared with others.

import { type Catalogue, listOf, titleOf } from '../../model/catalogue.ts';
import type { Entry } from '../../model/entry.ts';
import { type Reference, referenceTo } from '../../model/reference.ts';
import { interned } from '../../text/interned.ts';
import { type Counts, countsIn, type Rarity, rarityOf, type Weighed, weighed } from '../../text/rarity.ts';
import { type Stemmed, stemmed } from '../../text/stems.ts';
import { type Weights, weightsOf } from '../../text/weights.ts';
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
  readonly areas: readonly string[];
  /** The levels that its needs name, by parameter: of "functions", of "delivery", … */
  readonly levels: ReadonlyMap<string, ReadonlySet<string>>;
  /** The same of those by which requirements are compared, each level by its rarity. */
  readonly rare: Readonly<Record<Compared, Weights>>;
  /** The telling words of title and summary, as they are written. */
  readonly headline: readonly Stemmed[];
  /** The stems of the headline. */
  readonly words: Weighed;
  /** The same, to be held against those of many others. */
  readonly weights: Weights;
}

/** The parameters by whose levels requirements are compared. */
export type Compared = 'functions' | 'delivery' | 'existing-system' | 'handles';

/** How much words, and levels, tell among all requirements. */
export interface Rarities {
  readonly ofWords: Rarity;
  readonly ofLevels: Rarity;
}

/** How often words are used in headlines, and areas and levels are named, among all requirements. */
export interface Usage {
  readonly words: Counts;
  readonly named: Counts;
}

/** The traits of every requirement of a catalogue, in the order of their references. */
export function demandOf(catalogue: Catalogue): Traits[] {
  const rarities = raritiesOf(usageIn(catalogue));
  return listOf(catalogue, 'requirement')
    .map((requirement) => traitsOf(catalogue, requirement, rarities))
    .sort(byReference);
}

/** How much what is used that often tells. */
export function raritiesOf({ words, named }: Usage): Rarities {
  return { ofWords: rarityOf(words), ofLevels: rarityOf(named) };
}

/** How often the requirements of a catalogue use and name what their rarity is reckoned from. */
export function usageIn(catalogue: Catalogue): Usage {
  const requirements = listOf(catalogue, 'requirement');
  return {
    words: countsIn(requirements.map((one) => headlinesIn(catalogue)(one).map(({ stem }) => stem))),
    named: countsIn(requirements.map(({ header }) => [...header.areas, ...allLevels(levelsOf(header))])),
  };
}

/** The traits of one requirement, its words and levels weighed by their rarity among all. */
export function traitsOf(catalogue: Catalogue, requirement: Entry<'requirement'>, rarities: Rarities): Traits {
  const { header, id } = requirement;
  const headline = headlinesIn(catalogue)(requirement);
  const levels = levelsOf(header);
  const words = weighed(
    headline.map(({ stem }) => stem),
    rarities.ofWords,
  );
  return {
    reference: referenceTo('requirement', id),
    isObtainable: isObtainable(requirement),
    seeks: interned(header.seeks),
    raised: header.raised,
    mainArea: interned(header.areas[0] ?? ''),
    areas: header.areas.map(interned),
    levels,
    rare: {
      functions: weightsIn(levels, 'functions', rarities),
      delivery: weightsIn(levels, 'delivery', rarities),
      'existing-system': weightsIn(levels, 'existing-system', rarities),
      handles: weightsIn(levels, 'handles', rarities),
    },
    headline,
    words,
    weights: weightsOf(words),
  };
}

/** Most name no level of most parameters, and share one list without any. */
function weightsIn(levels: Traits['levels'], parameter: Compared, { ofLevels }: Rarities): Weights {
  const named = levels.get(parameter);
  return named ? weightsOf(Array.from(named, (level) => [level, ofLevels(level)])) : WEIGHTLESS;
}

const WEIGHTLESS = weightsOf([]);

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
const headlinesIn = remembered((catalogue: Catalogue) => {
  const namesOf = (id: string) => stemmed(titleOf(catalogue, 'organisation', id)).map(({ stem }) => stem);
  return remembered(({ header }: Entry<'requirement'>) => {
    const names = new Set((header['raised-by'] ?? []).flatMap(namesOf));
    return wordsOf(header).filter(({ stem }) => !names.has(stem));
  });
});

const wordsOf = remembered(({ title, summary }: Header) => [title, summary].flatMap(stemmed));

function allLevels(levels: ReadonlyMap<string, ReadonlySet<string>>): string[] {
  return [...levels.values()].flatMap((each) => [...each]);
}

const levelsOf = remembered(({ needs = [] }: Header): ReadonlyMap<string, ReadonlySet<string>> => {
  const found = new Map<string, Set<string>>();
  for (const { parameter, operator, value } of needs) {
    // What a thing must be able to do without does not tell what it is.
    if (parameter === undefined || operator === 'not') continue;
    const levels = (Array.isArray(value) ? value : [value]).filter((level) => typeof level === 'string');
    if (levels.length > 0) found.set(parameter, new Set([...(found.get(parameter) ?? []), ...levels]));
  }
  return found;
});
