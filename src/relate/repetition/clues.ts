// What speaks for and against two requirements asking for the same thing: each clue with its weight.

import { overlap, product } from '../../text/weights.ts';
import { type Compared, levelsNamed, type Traits } from './traits.ts';

/** One thing to look at in a pair of requirements. */
export interface Clue {
  /** What it adds to the sum where it is fully there; below nothing where it speaks against. */
  readonly weight: number;
  /** How far it is there, from 0 to 1; down to -1 where it can speak either way. */
  readonly value: (a: Traits, b: Traits) => number;
  /** The reasons in words, where it is there at all. */
  readonly says: (a: Traits, b: Traits) => readonly string[];
}

/**
 * What the sum starts from: where nothing speaks for it, two requirements hardly ever ask for the same thing.
 *
 * It and the weights come from a logistic regression (ridge of 0.3) on pairs of real requirements that were judged by reading
 * (`test/relate/pairs/`), rounded; `test/relate/repetition/crossValidation.test.ts` fits them anew, without the requirements on
 * which it then measures. Measured and left out, as they moved nothing or made it worse: who asks and when, the kind of document,
 * further areas, who uses it, how far it reaches, and the words of the sentences among the needs and of the prose.
 */
export const START = -9.5;

/** All clues. */
export const CLUES: readonly Clue[] = [
  { weight: 6, value: areaInCommon, says: sayTheArea },
  { weight: 4, value: thingInCommon, says: sayTheThing },
  { weight: 2.5, value: (a, b) => product(a.weights, b.weights), says: sayTheWords },
  { weight: 0.6, value: seekAlike, says: sayWhatTheySeek },
  levelsApart('existing-system', -2.75, 'different existing system'),
  levelsApart('delivery', -1.75, 'different delivery'),
  levelsApart('handles', -1.5, 'different material'),
];

/** Whether the closest area is the same; half where that of one is a further area of the other. */
function areaInCommon(a: Traits, b: Traits): number {
  if (a.mainArea === b.mainArea) return 1;
  return a.areas.includes(b.mainArea) || b.areas.includes(a.mainArea) ? 0.5 : 0;
}

function sayTheArea(a: Traits, b: Traits): string[] {
  return [`same area: ${b.areas.includes(a.mainArea) ? a.mainArea : b.mainArea}`];
}

/** What says what a thing is, with the words for it. */
const THING = [
  ['functions', 'same functions'],
  ['delivery', 'same delivery'],
] as const;

/**
 * A paper says what it wants by what the thing does or by what it is: "a van", "something that reads messages". So the one that the
 * two have more in common counts. One that says little and is within the other is in common whole: papers differ in how much they say.
 */
function thingInCommon({ rare: a }: Traits, { rare: b }: Traits): number {
  return Math.max(overlap(a.functions, b.functions), overlap(a.delivery, b.delivery));
}

function sayTheThing(a: Traits, b: Traits): string[] {
  return THING.flatMap(([parameter, words]) => {
    const both = shared(levelsNamed(a, parameter), levelsNamed(b, parameter));
    return both.length === 0 ? [] : [`${words}: ${both.join(', ')}`];
  });
}

/**
 * Both say it, and nothing of what they say is the same. What is not stated is no difference; and what shuts out another, as a setting
 * does, is no sign of another thing but a conflict about one.
 */
function levelsApart(parameter: Compared, weight: number, words: string): Clue {
  return {
    weight,
    value: ({ rare: a }, { rare: b }) => {
      const [one, other] = [a[parameter], b[parameter]];
      return one.numbers.length > 0 && other.numbers.length > 0 && overlap(one, other) === 0 ? 1 : 0;
    },
    says: (a, b) => [`${words}: ${[...levelsNamed(a, parameter), ...levelsNamed(b, parameter)].join(', ')}`],
  };
}

function shared(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((each) => b.has(each)).sort();
}

/** Whether a thing is called a product or equipment is often a matter of wording. */
const THINGS: ReadonlySet<string> = new Set(['product', 'equipment']);

function seekAlike(a: Traits, b: Traits): number {
  if (a.seeks === b.seeks) return 1;
  return THINGS.has(a.seeks) && THINGS.has(b.seeks) ? 0 : -1;
}

function sayWhatTheySeek(a: Traits, b: Traits): string[] {
  return [a.seeks === b.seeks ? `both seek ${a.seeks}` : `one seeks ${a.seeks}, the other ${b.seeks}`];
}

function sayTheWords(a: Traits, b: Traits): string[] {
  return [`same words: ${wordsInCommon(a, b).join(', ')}`];
}

/** No more words than one takes in at a glance. */
const TOLD = 5;

/** The heaviest shared words, as the first writes them. */
function wordsInCommon(a: Traits, b: Traits): string[] {
  const shared = [...a.words].flatMap(([stem, weight]) => {
    const other = b.words.get(stem);
    return other === undefined ? [] : [{ stem, weight: weight * other }];
  });
  const heaviest = shared.sort((one, other) => other.weight - one.weight || (one.stem < other.stem ? -1 : 1));
  return heaviest.slice(0, TOLD).map(({ stem }) => a.headline.findLast((said) => said.stem === stem)?.word ?? stem);
}
