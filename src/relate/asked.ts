// The typed needs of a requirement → questions that capabilities can be asked, however many they are.
//
// What each capability offers of a parameter is looked up once, and the line on which it says so only when somebody wants to read
// it: to find a line, the whole file is parsed again.

import type { Need, Offer } from '../model/entry.generated.ts';
import type { Entry } from '../model/entry.ts';
import type { Answer, Line } from '../model/match.ts';
import { answer, type Scale } from './answer.ts';
import { choicesJudge, type OfferedBits, offeredBits } from './levelBits.ts';
import { lineOf, offered } from './offers.ts';
import { once, remembered } from './remembered.ts';

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
  /** Of the listed capabilities, what the one at a place answers. */
  readonly answerAt: (place: number) => Answer;
}

/** The needs of a requirement that a product or its provider can answer, in its order. */
export type Asker = (requirement: Entry<'requirement'>) => readonly Asked[];

/** Makes ready to ask; `scales` are those of the parameters that enter a match, `listed` those whom `answerAt` asks. */
export function asker(
  scales: ReadonlyMap<string, Scale>,
  asOf: string,
  listed: () => readonly Capability[] = () => [],
): Asker {
  const shelfOf = remembered((scale: Scale) => shelf(scale, asOf, listed));
  return (requirement) =>
    (requirement.header.needs ?? []).flatMap((need, index) => {
      const scale = need.parameter === undefined ? undefined : scales.get(need.parameter);
      return scale ? [asked(requirement, index, need, shelfOf(scale))] : [];
    });
}

function asked(
  requirement: Entry<'requirement'>,
  index: number,
  need: Need,
  { scale, offerOf, ...shelf }: Shelf,
): Asked {
  return {
    parameter: scale.parameter.id,
    index,
    isStated: need.basis === 'stated',
    line: () => lineOf(requirement, `/needs/${index}`),
    answerOf: (capability) => answer(need, offerOf(capability), scale),
    lineOfOffer: shelf.lineOf,
    answerAt: answersInARow(need, scale, shelf.row),
  };
}

/** All that is offered of one parameter. */
interface Shelf {
  readonly scale: Scale;
  readonly offerOf: (capability: Capability) => Offer | undefined;
  readonly lineOf: (capability: Capability) => Line | null;
  /** What the listed capabilities offer, in their order. */
  readonly row: () => Row;
}

interface Row {
  readonly offers: readonly (Offer | undefined)[];
  /** The same in bits, of a parameter of which several levels can be offered at once. */
  readonly bits: readonly (OfferedBits | undefined)[];
}

function answersInARow(need: Need, scale: Scale, row: () => Row): (place: number) => Answer {
  if (scale.parameter.type !== 'choices') return (place) => answer(need, row().offers[place], scale);
  const judge = once(() => choicesJudge(need, scale.levels));
  return (place) => judge()(row().bits[place]);
}

function shelf(scale: Scale, asOf: string, listed: () => readonly Capability[]): Shelf {
  const offerOf = remembered((capability: Capability) => offered(capability, scale.parameter, asOf)?.offer);
  const line = remembered((capability: Capability) => offered(capability, scale.parameter, asOf)?.line() ?? null);
  const row = once(() => {
    const offers = listed().map(offerOf);
    const isChoices = scale.parameter.type === 'choices';
    return { offers, bits: isChoices ? offers.map((offer) => offeredBits(offer, scale.levels)) : [] };
  });
  return { scale, offerOf, lineOf: line, row };
}
