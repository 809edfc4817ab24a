// What a capability offers, parameter by parameter: as many as one can show.

import type { Parameter } from '../model/entry.generated.ts';
import { type Answer, type Asking, BACK, type Question } from './asking.ts';
import { staying } from './held.ts';
import { measured, unitFor } from './measure.ts';
import { oneOf } from './pick.ts';
import { wrapped } from './talk.ts';
import { head, wants } from './wants.ts';

type Offers = Readonly<Record<string, unknown>>;

/** The offers. */
export async function offersFor(asking: Asking, question: Question): Promise<Answer> {
  const { talk, catalogue, wrongWith } = asking;
  talk.say(head(question));
  const stated = Object.entries(typeof question.held === 'object' && question.held !== null ? question.held : {});
  let offers: Offers = Object.fromEntries(staying(asking, question.pointer, stated, (id) => id));
  const parameters = [...catalogue.vocabulary.parameters.values()].filter(isOfferable);
  for (;;) {
    const chosen = await oneOf({ ...asking, wrongWith: () => RIGHT }, whichOne(question, offers), parameters);
    if (chosen === BACK) return BACK;
    const parameter = parameters.find(({ id }) => id === chosen);
    if (!parameter) return Object.keys(offers).length > 0 ? offers : undefined;
    const pointer = `${question.pointer}/${parameter.id}`;
    const offer = await offerOf(
      asking,
      { ...question, pointer, isNeeded: false, held: offers[parameter.id] },
      parameter,
    );
    if (offer === BACK) continue;
    const { errors } = offer === undefined ? { errors: [] } : wrongWith(pointer, offer);
    for (const error of errors) talk.say(`${wrapped(error, 2)}\n`);
    if (errors.length > 0) continue;
    const { [parameter.id]: before, ...others } = offers;
    offers = offer === undefined ? others : { ...others, [parameter.id]: offer };
  }
}

/** To choose a parameter states nothing yet. */
const RIGHT = { errors: [], remarks: [] };

function whichOne({ pointer }: Question, offers: Offers): Question {
  const stated = Object.keys(offers);
  const description = `Stated: ${stated.length > 0 ? stated.join(', ') : 'nothing so far'}. Enter goes on.`;
  return { node: { description }, label: 'Which parameter', pointer, isNeeded: false, held: undefined };
}

async function offerOf(asking: Asking, question: Question, parameter: Parameter): Promise<Answer> {
  const { type } = parameter;
  const held = question.held as { only?: unknown; value?: unknown; unit?: unknown } | undefined;
  const before = type === 'number' ? held?.value : (held?.only ?? held);
  const pointer = type === 'number' ? `${question.pointer}/value` : question.pointer;
  const value = await measured(asking, { ...question, pointer, held: before }, parameter, type === 'choices');
  if (value === BACK || value === undefined) return value;
  if (type === 'number') {
    const unit = await unitFor(
      asking,
      { ...question, pointer: `${question.pointer}/unit`, label: 'Unit', isNeeded: true, held: held?.unit },
      parameter,
    );
    return unit === BACK ? BACK : { value, ...(unit !== undefined && { unit }) };
  }
  if (type !== 'choices') return value;
  const isAll = await wants(asking, '  Does a source show that these are all that there are?');
  return isAll === BACK ? BACK : isAll ? { only: value } : value;
}

/** Only a product or its provider can offer something; certificates have a field of their own. */
function isOfferable({ concerns, 'offered-by': field }: Parameter): boolean {
  return (concerns === 'product' || concerns === 'provider') && field === undefined;
}
