// One need of a requirement: typed by a parameter, with the operators of its type and no others, or a sentence.

import { formOfNeed, OPERATORS, type Operator } from '../check/operators.ts';
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

/** What each operator asks for. */
const OPERATOR_WORDS: Readonly<Record<Operator, string>> = {
  is: 'Exactly this',
  'one-of': 'Any one of these',
  not: 'Must be able to do without these',
  includes: 'All of these',
  'at-least': 'At least this',
  'at-most': 'At most this',
};

/** The need. */
export function needFor(asking: Asking, question: Question, ask: AskFor): Promise<Answer> {
  const { node, pointer } = question;
  asking.talk.say(head(question));
  const part = (name: string, more: Partial<Question> = {}): Question => {
    const inner = resolve(node.properties?.[name] ?? {});
    const isNeeded = node.required?.includes(name) ?? false;
    return {
      node: inner,
      label: inner.title ?? name,
      pointer: `${pointer}/${name}`,
      isNeeded,
      held: undefined,
      ...more,
    };
  };
  const parameterIn = ({ parameter }: Held) => asking.catalogue.vocabulary.parameters.get(String(parameter));
  const typed = (name: string, askTyped: (parameter: Parameter, held: Held) => Promise<Answer>): Step => ({
    name,
    isAsked: (held) => parameterIn(held) !== undefined,
    ask: async (held) => askTyped(parameterIn(held) as Parameter, held),
  });
  const steps: Step[] = [
    { name: 'parameter', ask: (held) => parameterFor(asking, part('parameter', { held: held.parameter })) },
    typed('operator', (parameter, held) => operatorFor(asking, part('operator', { held: held.operator }), parameter)),
    typed('value', (parameter, held) => {
      const isList = formOfNeed(parameter.type, held.operator as Operator) === 'list';
      return measured(asking, part('value', { held: held.value, isNeeded: true }), parameter, isList);
    }),
    {
      ...typed('unit', (parameter, held) =>
        unitFor(asking, part('unit', { held: held.unit, isNeeded: true }), parameter),
      ),
      isAsked: (held) => parameterIn(held)?.type === 'number',
    },
    {
      name: 'statement',
      isAsked: (held) => parameterIn(held) === undefined,
      ask: (held) => ask(asking, part('statement', { held: held.statement, isNeeded: true })),
    },
    ...['basis', 'priority', 'for', 'by', 'nation'].map(
      (name): Step => ({ name, ask: (held) => ask(asking, part(name, { held: held[name] })) }),
    ),
  ];
  return whole(asking, question, steps);
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
  return oneOf(asking, { ...question, label: 'How it is meant', isNeeded: true, held }, words);
}
