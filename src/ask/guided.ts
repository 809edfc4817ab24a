// A kind, and what is stated of an entry → the same with all that a person answers, field by field in the order of the schema.

import type { Catalogue } from '../model/catalogue.ts';
import type { Kind } from '../model/kind.ts';
import { resolve, schemaOf } from '../schema/schemas.ts';
import { isAnother } from './alike.ts';
import { answerTo } from './answer.ts';
import { type Answer, type Asking, BACK } from './asking.ts';
import { put } from './put.ts';
import { inTurn, type Step } from './sequence.ts';
import { lineAsTyped, type Talk, wrapped } from './talk.ts';
import { wrongAt } from './wrong.ts';

/** An entry as far as it is stated. */
export interface Answers {
  readonly header: Readonly<Record<string, unknown>>;
  readonly body: string;
}

/** What is asked about, and whom. */
export interface Guiding {
  readonly talk: Talk;
  readonly kind: Kind;
  readonly catalogue: Catalogue;
  readonly asOf: string;
  /** What is listed already and may be the same as an entry with that header, each in a line; asked once its title is known. */
  readonly alike?: (header: Readonly<Record<string, unknown>>) => readonly string[];
}

const BODY = '/body';
const TITLE = 'title';

/** Asks each field, or only those that are named; "body" is the text. Throws Stopped where the person stops. */
export async function guided(guiding: Guiding, { header, body }: Answers, only?: readonly string[]): Promise<Answers> {
  const { talk, kind, catalogue, asOf, alike } = guiding;
  let current: Readonly<Record<string, unknown>> = header;
  const wrongWith = (pointer: string, value: unknown) =>
    wrongAt(pointer, { kind, catalogue, asOf, header: put(current, pointer, value) });
  const steps = stepsFor({ talk, catalogue, wrongWith }, kind, only).map((step) => ({
    ...step,
    ask: (held: Readonly<Record<string, unknown>>) => {
      const { [BODY]: text, ...fields } = held;
      current = fields;
      return step.name === TITLE && alike ? newTitle(talk, alike, held, step.ask) : step.ask(held);
    },
  }));
  for (;;) {
    const answers = await inTurn(steps, { ...current, [BODY]: body });
    if (answers === BACK) talk.say('\nThis is the first question. Ctrl+C stops, and nothing is written.\n');
    else {
      const { [BODY]: text = '', ...fields } = answers;
      return { header: fields, body: String(text) };
    }
  }
}

/** Asks for the title until it is one that the person goes on with. */
async function newTitle(
  talk: Talk,
  alike: NonNullable<Guiding['alike']>,
  held: Readonly<Record<string, unknown>>,
  ask: Step['ask'],
): Promise<Answer> {
  for (;;) {
    const title = await ask(held);
    if (title === BACK || (await isAnother(talk, alike({ ...held, title })))) return title;
  }
}

function stepsFor(asking: Asking, kind: Kind, only: readonly string[] | undefined): Step[] {
  const { properties = {}, required = [] } = schemaOf(kind);
  const isAsked = (name: string) => only?.includes(name) ?? true;
  const names = Object.keys(properties).filter((name) => isAsked(name) && !resolve(properties[name] ?? {}).later);
  const total = names.length + (isAsked('body') ? 1 : 0);
  const fields = names.map((name, index): Step => {
    const node = resolve(properties[name] ?? {});
    const label = `${index + 1} of ${total}: ${node.title ?? name}`;
    const about = { node, label, pointer: `/${name}`, isNeeded: required.includes(name) };
    return { name, ask: (held) => answerTo(asking, { ...about, held: held[name] }) };
  });
  const text: Step = { name: BODY, ask: (held) => textFor(asking.talk, String(held[BODY] ?? ''), total) };
  return isAsked('body') ? [...fields, text] : fields;
}

/** The text below the header: lines, until one that is a full stop. */
async function textFor(talk: Talk, held: string, total: number): Promise<string | typeof BACK> {
  const kept = held === '' ? '' : ' A full stop alone on the first line keeps what is there.';
  talk.say(`\n${total} of ${total}: Text (needed)\n${wrapped(HOW + kept, 2)}\n`);
  const lines: string[] = [];
  for (;;) {
    talk.say('> ');
    const line = await lineAsTyped(talk);
    if (line === '<' && lines.length === 0) return BACK;
    if (line !== '.') lines.push(line);
    else if (lines.some((one) => one !== '')) return `${lines.join('\n').trim()}\n`;
    else if (held !== '') return held;
    else talk.say('  This is needed.\n');
  }
}

const HOW =
  'What it is and what it is for, in plain words and Markdown, as many lines as you like. A line with a full stop alone ends it.';
