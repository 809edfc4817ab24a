// A field that has fields of its own → each of them asked, and then the whole checked.

import { resolve } from '../schema/schemas.ts';
import { type Answer, type AskFor, type Asking, BACK, type Question } from './asking.ts';
import { inTurn, type Step } from './sequence.ts';
import { wrapped } from './talk.ts';
import { head, wants } from './wants.ts';

/** Its parts, asked in the order of the schema; where it is not needed, whether there is something to say of it. */
export async function groupFor(asking: Asking, question: Question, ask: AskFor): Promise<Answer> {
  asking.talk.say(head(question));
  if (!question.isNeeded && question.held === undefined) {
    const isWanted = await wants(asking, '  Is there something to state?');
    if (isWanted !== true) return isWanted === BACK ? BACK : undefined;
  }
  return whole(asking, question, partsOf(asking, question, ask));
}

/** The answers to all steps, as often as the check finds something in them together. */
export async function whole(asking: Asking, { pointer, held }: Question, steps: readonly Step[]): Promise<Answer> {
  let answers: Record<string, unknown> = typeof held === 'object' && held !== null ? { ...held } : {};
  for (;;) {
    const given = await inTurn(steps, answers);
    if (given === BACK) return BACK;
    const value = Object.keys(given).length > 0 ? given : undefined;
    const { errors } = value === undefined ? { errors: [] } : asking.wrongWith(pointer, value);
    if (errors.length === 0) return value;
    for (const error of errors) asking.talk.say(`${wrapped(error, 2)}\n`);
    asking.talk.say('  Once more: Enter keeps what is right, < goes back.\n');
    answers = given;
  }
}

function partsOf(asking: Asking, { node, pointer }: Question, ask: AskFor): Step[] {
  return Object.entries(node.properties ?? {}).map(([name, property]) =>
    partNamed(name, (held) => {
      const inner = resolve(property);
      const isNeeded = node.required?.includes(name) ?? false;
      return ask(asking, { node: inner, label: inner.title ?? name, pointer: `${pointer}/${name}`, isNeeded, held });
    }),
  );
}

/** A step that is asked with what is held of it. */
function partNamed(name: string, ask: (held: unknown) => Promise<Answer>): Step {
  return { name, ask: (answers) => ask(answers[name]) };
}
