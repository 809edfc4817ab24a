// A question of whatever sort → the way in which it is asked.

import { resolve } from '../schema/schemas.ts';
import type { Answer, Asking, Question } from './asking.ts';
import { groupFor } from './group.ts';
import { listFor } from './list.ts';
import { needFor } from './need.ts';
import { offersFor } from './offers.ts';
import { oneOf, someOf } from './pick.ts';
import { plainAnswer } from './plain.ts';
import { wordsFor } from './words.ts';

/** The answer to a question. */
export function answerTo(asking: Asking, question: Question): Promise<Answer> {
  const { node } = question;
  const words = wordsFor(node, asking.catalogue);
  if (node.type === 'array') return words ? someOf(asking, question, words) : listFor(asking, question, answerTo);
  if (words) return oneOf(asking, question, words);
  if (node.type !== 'object') return plainAnswer(asking, question);
  if (typeof node.additionalProperties === 'object') return offersFor(asking, question);
  return isNeed(question) ? needFor(asking, question, answerTo) : groupFor(asking, question, answerTo);
}

/** A need is the one group whose parts rest on each other. */
function isNeed({ node }: Question): boolean {
  return resolve(node.properties?.parameter ?? {}).vocabulary === 'parameters';
}
