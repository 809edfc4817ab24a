// A field that holds several of something → one after the other, as many as there are.

import { resolve } from '../schema/schemas.ts';
import { type Answer, type AskFor, type Asking, BACK, type Question } from './asking.ts';
import { staying } from './held.ts';
import { wrapped } from './talk.ts';
import { head, wants } from './wants.ts';

/** The items; the first is asked for at once where there must be one. */
export async function listFor(asking: Asking, question: Question, ask: AskFor): Promise<Answer> {
  const { pointer, isNeeded } = question;
  asking.talk.say(head(question));
  let items = itemsHeld(asking, question);
  for (;;) {
    const isForced = isNeeded && items.length === 0;
    const isWanted =
      isForced || (await wants(asking, `  ${stateOf(items)} Add ${items.length === 0 ? 'one' : 'another'}?`));
    if (isWanted === BACK) return BACK;
    if (!isWanted) return items.length > 0 ? items : undefined;
    const item = await ask(asking, itemOf(question, items.length));
    if (item === BACK && isForced) return BACK;
    if (item === BACK || item === undefined) continue;
    const { errors } = asking.wrongWith(pointer, [...items, item]);
    for (const error of errors) asking.talk.say(`${wrapped(error, 2)}\n`);
    if (errors.length === 0) items = [...items, item];
  }
}

function itemsHeld(asking: Asking, { pointer, held }: Question): readonly unknown[] {
  const stated = Array.isArray(held) ? held.map((item, place) => [String(place), item] as const) : [];
  return staying(asking, pointer, stated, (_, item) => JSON.stringify(item)).map(([, item]) => item);
}

function stateOf(items: readonly unknown[]): string {
  if (items.length === 0) return 'None so far.';
  return items.length === 1 ? 'One so far.' : `${items.length} so far.`;
}

function itemOf({ node, pointer }: Question, place: number): Question {
  const inner = resolve(node.items ?? {});
  const label = `${inner.title ?? 'Item'} ${place + 1}`;
  return { node: inner, label, pointer: `${pointer}/${place}`, isNeeded: true, held: undefined };
}
