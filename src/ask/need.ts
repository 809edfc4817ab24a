// One need of a requirement: typed by a parameter, with the operators of its type and no others, or a sentence.

import { formOfNeed, OPERATOR_WORDS, OPERATORS, type Operator } from '../check/operators.ts';
import type { Parameter } from '../model/entry.generated.ts';
import { resolve } from '../schema/schemas.ts';
import type { Answer, AskFor, Asking, Question } from './asking.ts';
import { whole } from './group.ts';
import { measured, unitFor } from './measure.ts';
import { oneOf } from './pick.ts';
import type { Step } from './sequence.ts';
import { head } from './wants.ts';
import { wordsFor } from './words.ts';

type Held = Readonly<Record<string, unknown>>;

/** The need. */
export function needFor(asking: Asking, question: Question, ask: AskFor): Promise<Answer> {
  asking.talk.say(head(question));
  return whole(asking, question, [...typedSteps(asking, question), ...wordedSteps(asking, question, ask)]);
}

/** What is needed of which parameter; each is asked only where the one before it says so. */
function typedSteps(asking: Asking, question: Question): Step[] {
  const parameterIn = ({ parameter }: Held) => asking.catalogue.vocabulary.parameters.get(String(parameter));
  const typed = (
    name: string,
    askTyped: (asked: Question, parameter: Parameter, held: Held) => Promise<Answer>,
  ): Step => ({
    name,
    isAsked: (held) => parameterIn(held) !== undefined,
    ask: async (held) => askTyped(partOf(question, name, held, true), parameterIn(held) as Parameter, held),
  });
  return [
    { name: 'parameter', ask: (held) => parameterFor(asking, partOf(question, 'parameter', held)) },
    typed('operator', (asked, parameter) => operatorFor(asking, asked, parameter)),
    typed('value', (asked, parameter, { operator }) =>
      measured(asking, asked, parameter, formOfNeed(parameter.type, operator as Operator) === 'list'),
    ),
    {
      ...typed('unit', (asked, parameter) => unitFor(asking, asked, parameter)),
      isAsked: (held) => parameterIn(held)?.type === 'number',
    },
  ];
}

/** The sentence where no parameter fits, and what every need may state. */
function wordedSteps(asking: Asking, question: Question, ask: AskFor): Step[] {
  const plain = (name: string): Step => ({ name, ask: (held) => ask(asking, partOf(question, name, held)) });
  const statement: Step = {
    name: 'statement',
    isAsked: ({ parameter }) => parameter === undefined,
    ask: (held) => ask(asking, partOf(question, 'statement', held, true)),
  };
  return [statement, ...['basis', 'priority', 'for', 'by', 'nation'].map(plain)];
}

function partOf({ node, pointer }: Question, name: string, held: Held, isForced = false): Question {
  const inner = resolve(node.properties?.[name] ?? {});
  const isNeeded = isForced || (node.required?.includes(name) ?? false);
  return { node: inner, label: inner.title ?? name, pointer: `${pointer}/${name}`, isNeeded, held: held[name] };
}

function parameterFor(asking: Asking, question: Question): Promise<Answer> {
  const description = `${question.node.description} Enter: none fits, I say it in a sentence.`;
  return oneOf(
    asking,
    { ...question, node: { ...question.node, description } },
    wordsFor(question.node, asking.catalogue) ?? [],
  );
}

async function operatorFor(asking: Asking, question: Question, { type }: Parameter): Promise<Answer> {
  const operators = OPERATORS[type];
  if (operators.length === 1) return operators[0];
  const held = operators.find((one) => one === question.held);
  const words = operators.map((id) => ({ id, label: OPERATOR_WORDS[id] }));
  return oneOf(asking, { ...question, label: 'How it is meant', held }, words);
}
