// One question → one line of a person, understood and checked: asked again until it is right, left out, or they go back.

import { type Answer, type Asking, BACK, type Question } from './asking.ts';
import { nextLine, wrapped } from './talk.ts';
import type { Word } from './words.ts';

/** What a line comes to: a value, or why it is not understood. */
export type Heard = { readonly value: unknown } | { readonly sorry: string };

/** How a line is understood, what an answer looks like, and what a question mark shows. */
export interface Way {
  readonly understand: (line: string) => Heard;
  readonly how?: string;
  readonly all?: string;
  /** A value in words: of what is held, and of what was taken by a part of its name. */
  readonly named?: (value: unknown) => string;
}

/** The answer to a question that takes one line. */
export async function lineFor(asking: Asking, asked: Question, way: Way): Promise<Answer> {
  const question = opened(asking, asked, way);
  for (;;) {
    asking.talk.say('> ');
    const reply = replyTo(asking, question, way, await nextLine(asking.talk));
    if (reply !== AGAIN) return reply;
  }
}

/** What a line comes to where something is said to it, and the question stands. */
const AGAIN = Symbol('again');

/** Says the question. What came from elsewhere may be wrong: that is told, and cannot be kept. */
function opened({ talk, wrongWith }: Asking, asked: Question, way: Way): Question {
  const wrong = asked.held === undefined ? [] : wrongWith(asked.pointer, asked.held).errors;
  const question = wrong.length === 0 ? asked : { ...asked, held: undefined };
  talk.say(heading(question, way));
  for (const each of wrong) talk.say(`${wrapped(`It stated ${inShort(asked.held)}, which cannot stay. ${each}`, 2)}\n`);
  return question;
}

function replyTo(asking: Asking, question: Question, way: Way, line: string): Answer | typeof AGAIN {
  const { held, isNeeded } = question;
  if (line === '<') return BACK;
  if (line === '-' && !isNeeded) return undefined;
  if (line === '' && (held !== undefined || !isNeeded)) return held;
  if (line !== '' && (line !== '?' || way.all === undefined)) return understood(asking, question, way, line);
  asking.talk.say(line === '' ? '  This is needed.\n' : `${way.all}\n`);
  return AGAIN;
}

function understood(asking: Asking, question: Question, way: Way, line: string): Answer | typeof AGAIN {
  const { say } = asking.talk;
  const heard = way.understand(line);
  const sorry = 'sorry' in heard ? [heard.sorry] : told(asking, question, heard.value);
  for (const each of sorry) say(`${wrapped(each, 2)}\n`);
  if (!('value' in heard) || sorry.length > 0) return AGAIN;
  const name = way.named?.(heard.value);
  if (name !== undefined && name.toLowerCase() !== line.toLowerCase()) say(`  ${name}\n`);
  return heard.value;
}

/** What stands in the way; remarks are told and do not. */
function told({ talk, wrongWith }: Asking, { pointer }: Question, value: unknown): readonly string[] {
  const { errors, remarks } = wrongWith(pointer, value);
  for (const remark of errors.length === 0 ? remarks : []) talk.say(`${wrapped(`Taken. But note: ${remark}`, 2)}\n`);
  return errors;
}

function heading({ node, label, isNeeded, held }: Question, { how, named = inShort }: Way): string {
  const example = how === undefined ? node.examples?.[0] : undefined;
  const lines = [
    `\n${label}${isNeeded ? ' (needed)' : ''}`,
    ...(node.description ? [wrapped(node.description.replaceAll('`', ''), 2)] : []),
    ...(example === undefined ? [] : [wrapped(`For example: ${inShort(example)}`, 2)]),
    ...(how === undefined ? [] : [how]),
    ...(held === undefined
      ? []
      : [wrapped(`Now: ${named(held)} (Enter keeps it${isNeeded ? '' : ', - takes it out'})`, 2)]),
  ];
  return `${lines.join('\n')}\n`;
}

function inShort(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** The words with their numbers; what each means, where there is room. */
export function listed(words: readonly Word[], isFull: boolean): string {
  return words
    .map(({ label, hint }, index) => {
      const first = `  ${String(index + 1).padStart(3)}  ${label}`;
      return isFull && hint ? `${first}\n${wrapped(hint, 7)}` : first;
    })
    .join('\n');
}
