// What many capabilities offer of one parameter → what each of them answers to a need, however often it is asked.
//
// Thousands of capabilities say few different things of a parameter, and thousands of requirements ask few different things of it:
// what a need and an offer come to is made ready once for all that say the same.

import type { Need, Offer } from '../model/entry.generated.ts';
import type { Answer } from '../model/match.ts';
import { answer, type Scale } from './answer.ts';
import { noBits, setBit } from './bits.ts';
import { choicesJudge, type OfferedBits, offeredBits } from './levelBits.ts';
import { choicesMarks, type Marks, type OfferedLevels, offeredLevels } from './levelMarks.ts';
import type { Places } from './places.ts';
import { remembered } from './remembered.ts';

/** What capabilities offer of one parameter, in their order. */
export interface Row {
  /** By place, which of the offers it is; the first is that of those that state nothing. */
  readonly which: Int32Array;
  /** The same of one area alone. */
  readonly whichIn: (places: Places) => Int32Array;
  /** The different offers. */
  readonly offers: readonly (Offer | undefined)[];
  /** The same in bits, of a parameter of which several levels can be offered at once. */
  readonly bits: readonly (OfferedBits | undefined)[];
  /** Of such a parameter, what those of one area offer level by level. */
  readonly levelsIn: (places: Places) => OfferedLevels;
  /** The answers to each need that was asked before. */
  readonly known: Map<string, Answers>;
}

/** What all in a row answer to one need. */
export interface Answers {
  /** What the one at a place answers. */
  readonly at: AnswerAt;
  /** Who of an area meets it, and who says that it does not: a bit for each of its places. */
  readonly marksIn: (places: Places) => Marks;
}

/** What the one at a place answers. */
export type AnswerAt = (place: number) => Answer;

/** Makes ready to ask many at once; a place at which nothing is offered is undefined. */
export function rowOf(found: readonly (Offer | undefined)[], { parameter, levels }: Scale): Row {
  const numbers = new Map<string, number>();
  const offers: (Offer | undefined)[] = [undefined];
  const which = new Int32Array(found.length);
  for (const [place, offer] of found.entries()) {
    if (offer === undefined) continue;
    const told = JSON.stringify(offer);
    const number = numbers.get(told) ?? offers.length;
    if (number === offers.length) offers.push(offer);
    numbers.set(told, number);
    which[place] = number;
  }
  const bits = parameter.type === 'choices' ? offers.map((offer) => offeredBits(offer, levels)) : [];
  const levelsIn = remembered((places: Places) =>
    offeredLevels(
      places.map((place) => bits[which[place] ?? -1]),
      levels.length,
    ),
  );
  const whichIn = remembered((places: Places) => Int32Array.from(places, (place) => which[place] ?? -1));
  return { which, whichIn, offers, bits, levelsIn, known: new Map() };
}

/** The answers of all in a row to one need. */
export function answersTo(need: Need, scale: Scale, row: Row): Answers {
  const asked = JSON.stringify([need.operator, need.value, need.unit]);
  const answers = row.known.get(asked) ?? workedOut(need, scale, row);
  row.known.set(asked, answers);
  return answers;
}

function workedOut(need: Need, scale: Scale, { which, whichIn, offers, bits, levelsIn }: Row): Answers {
  if (scale.parameter.type === 'choices') {
    // Lists of levels differ so much that bits held against bits are cheaper than an answer kept for each.
    const judge = choicesJudge(need, scale.levels);
    return {
      at: (place) => judge(bits[which[place] ?? -1]),
      marksIn: remembered((places: Places) => choicesMarks(need, scale.levels, levelsIn(places))),
    };
  }
  const answers = offers.map((offer) => answer(need, offer, scale));
  return {
    at: (place) => answers[which[place] ?? -1] ?? 'not-stated',
    marksIn: remembered((places: Places) => marks(answers, whichIn(places))),
  };
}

function marks(answers: readonly Answer[], which: Int32Array): Marks {
  const [met, failed] = [noBits(which.length), noBits(which.length)];
  for (let at = 0; at < which.length; at++) {
    const answer = answers[which[at] ?? -1];
    if (answer === 'met') setBit(met, at);
    else if (answer === 'not-met') setBit(failed, at);
  }
  return { met, failed };
}
