// What speaks for two requirements asking for the same thing: each clue with its weight.

import { alike, covered, type Rarity } from '../../text/rarity.ts';
import { levelsNamed, type Traits } from './traits.ts';

/** One thing to look at in a pair of requirements. */
export interface Clue {
  /** What it adds to the sum where it is fully there. */
  readonly weight: number;
  /** How far it is there, from 0 to 1. */
  readonly value: (a: Traits, b: Traits, rarity: Rarity) => number;
  /** The reason in words, where it is there at all; "" where it only does not speak against. */
  readonly says: (a: Traits, b: Traits) => string;
}

/**
 * What the sum starts from: where nothing speaks for it, two requirements hardly ever ask for the same thing.
 *
 * It and the weights come from a logistic regression (ridge of 1) on the pairs of real requirements in
 * `test/relate/pairs/tuning.json`, which were judged by reading; the weights are rounded, the start stands where most of those
 * pairs come out right, and the pairs of the held-out half had no part in either. Measured there and left out, as they moved
 * nothing: who asks and when, the kind of document, further areas, and the sentences among the needs.
 */
export const START = -6.5;

/** All clues. */
export const CLUES: readonly Clue[] = [
  {
    weight: 3,
    value: (a, b) => (a.mainArea === b.mainArea ? 1 : 0),
    says: (a) => `same area: ${a.mainArea}`,
  },
  levelsInCommon('delivery', 2.5, 'same delivery'),
  levelsInCommon('functions', 1.5, 'same functions'),
  { weight: 1, value: seekAlike, says: sayWhatTheySeek },
  {
    weight: 1,
    value: (a, b) => alike(a.words, b.words),
    says: (a, b) => `same words: ${wordsInCommon(a, b).join(', ')}`,
  },
  levelsInCommon('handles', 0.5, 'same material'),
  levelsInCommon('setting', 0.5, 'same setting'),
];

/** What is not stated is no difference: it speaks for neither. */
const UNSTATED = 0.3;

/** One that says little and is within the other is in common whole: papers differ in how much they say. */
function levelsInCommon(parameter: string, weight: number, words: string): Clue {
  return {
    weight,
    value: (a, b, rarity) => {
      const [one, other] = [levelsNamed(a, parameter), levelsNamed(b, parameter)];
      return one.size > 0 && other.size > 0 ? covered(one, other, rarity) : UNSTATED;
    },
    says: (a, b) => {
      const both = shared(levelsNamed(a, parameter), levelsNamed(b, parameter));
      return both.length === 0 ? '' : `${words}: ${both.join(', ')}`;
    },
  };
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((each) => b.has(each)).sort();
}

/** Whether a thing is called a product or equipment is often a matter of wording. */
const THINGS: ReadonlySet<string> = new Set(['product', 'equipment']);

function seekAlike(a: Traits, b: Traits): number {
  if (a.seeks === b.seeks) return 1;
  return THINGS.has(a.seeks) && THINGS.has(b.seeks) ? 0.5 : 0;
}

function sayWhatTheySeek(a: Traits, b: Traits): string {
  return a.seeks === b.seeks ? `both seek ${a.seeks}` : `one seeks ${a.seeks}, the other ${b.seeks}`;
}

/** No more words than one takes in at a glance. */
const TOLD = 5;

/** The heaviest shared words, as the first writes them. */
function wordsInCommon(a: Traits, b: Traits): string[] {
  const written = new Map(a.headline.map(({ stem, word }) => [stem, word]));
  const weightOf = (stem: string) => (a.words.get(stem) ?? 0) * (b.words.get(stem) ?? 0);
  const stems = [...a.words.keys()].filter((stem) => b.words.has(stem));
  const heaviest = stems.sort((one, other) => weightOf(other) - weightOf(one) || (one < other ? -1 : 1));
  return heaviest.slice(0, TOLD).map((stem) => written.get(stem) ?? stem);
}
