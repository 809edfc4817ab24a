// What is known of a body in an area → the mark of its tile: a letter, a colour by name, and words.

import type { Asking, Covered, Phase } from '../../model/coverage.ts';
import type { InForce } from '../../model/difference.ts';

/** A mark. Letter and words say all that the colour says. */
export interface Mark {
  /** The end of its class, e.g. "in-use". */
  readonly name: string;
  readonly letter: string;
  readonly words: string;
}

/** The marks of coverage, the furthest first. */
export const PHASE_MARKS: Readonly<Record<Phase, Mark>> = {
  'in-use': { name: 'in-use', letter: 'U', words: 'In use, or listed as a user' },
  coming: { name: 'coming', letter: 'R', words: 'Rolling out, on trial or in training' },
  decided: { name: 'decided', letter: 'D', words: 'Decided or bought; delivery is not stated' },
  planned: { name: 'planned', letter: 'P', words: 'Proposed' },
  otherwise: { name: 'otherwise', letter: 'O', words: 'Recorded in another way' },
  before: { name: 'before', letter: 'B', words: 'Before: has used, or a trial or tender that ended' },
};

/** The marks of demand, what still stands first. */
export const DEMAND_MARKS: Readonly<Record<InForce, Mark>> = {
  yes: { name: 'stands', letter: 'A', words: 'Asked, and it still stands' },
  'not known': { name: 'open', letter: 'K', words: 'Asked; whether it still stands is not known' },
  no: { name: 'past', letter: 'E', words: 'Asked, and it has ended or was replaced' },
};

/** What the tile of a body says of which nothing is recorded. */
export const NOT_STATED: Mark = { name: 'not-stated', letter: '', words: 'Not stated' };

/** The marks of bodies by their reference. */
export type Marks = ReadonlyMap<string, Mark>;

/** The mark of every body that is recorded. */
export function coverageMarks(covered: readonly Covered[]): Marks {
  return new Map(covered.map(({ organisation, phase }) => [organisation, PHASE_MARKS[phase]]));
}

/** The mark of every body that asked. */
export function demandMarks(asking: readonly Asking[]): Marks {
  return new Map(asking.map(({ organisation, inForce }) => [organisation, DEMAND_MARKS[inForce]]));
}

/** The three steps of colour of a number of areas, as a key tells them; each tile has its own number. */
export const NUMBER_STEPS: readonly Mark[] = [
  { name: 'many', letter: '', words: '6 areas or more' },
  { name: 'some', letter: '', words: '3 to 5 areas' },
  { name: 'few', letter: '', words: '1 or 2 areas' },
];

/** Bodies and numbers → marks that show the number, in three steps of colour. */
export function numberMarks(numbers: ReadonlyMap<string, number>, noun: (number: number) => string): Marks {
  const step = (number: number) => (number > 5 ? 'many' : number > 2 ? 'some' : 'few');
  return new Map(
    [...numbers].map(([body, number]) => [body, { name: step(number), letter: String(number), words: noun(number) }]),
  );
}
