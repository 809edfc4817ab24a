// The typed needs of a requirement → questions that capabilities can be asked, however many they are.
//
// What each capability offers of a parameter is looked up once, and the line on which it says so only when somebody wants to read
// it: most lines are read by nobody.

import type { Need } from '../model/entry.generated.ts';
import type { Entry } from '../model/entry.ts';
import type { Answer, Line } from '../model/match.ts';
import { answer } from './answer.ts';
import { lineOf } from './offers.ts';
import type { Places } from './places.ts';
import { once } from './remembered.ts';
import { type Answers, answersTo } from './row.ts';
import type { Shelf, Shelves } from './shelves.ts';

type Capability = Entry<'capability'>;

/** One typed need of a requirement. */
export interface Asked {
  readonly parameter: string;
  /** The place of the need in the requirement's list, from 0. */
  readonly index: number;
  readonly isStated: boolean;
  readonly line: () => Line;
  readonly answerOf: (capability: Capability) => Answer;
  /** Where the capability says so; null where it is not stated. */
  readonly lineOfOffer: (capability: Capability) => Line | null;
  /** What the listed capabilities answer. */
  readonly answers: () => Answers;
  /** Where the listed ones of an area say so, in its order; nothing where it is not stated. */
  readonly linesIn: (places: Places) => readonly (Line | undefined)[];
}

/** The needs of a requirement that a product or its provider can answer, in its order. */
export type Asker = (requirement: Entry<'requirement'>) => readonly Asked[];

/** Makes ready to ask; `answers` are those of the capabilities that are listed on the shelves. */
export function asker(shelfOf: Shelves): Asker {
  return (requirement) =>
    (requirement.header.needs ?? []).flatMap((need, index) => {
      const shelf = shelfOf(need);
      return shelf ? [asked(requirement, index, need, shelf)] : [];
    });
}

function asked(requirement: Entry<'requirement'>, index: number, need: Need, shelf: Shelf): Asked {
  const { scale, offerOf, row, linesIn } = shelf;
  const answers = once(() => answersTo(need, scale, row()));
  return {
    parameter: scale.parameter.id,
    index,
    isStated: need.basis === 'stated',
    line: once(() => lineOf(requirement, `/needs/${index}`)),
    answerOf: (capability) => answer(need, offerOf(capability), scale),
    lineOfOffer: shelf.lineOf,
    answers,
    linesIn,
  };
}
