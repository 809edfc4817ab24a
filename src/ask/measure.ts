// A parameter → its value, asked for as its type wants it: levels by name, a number in a unit, or yes or no.

import type { Parameter } from '../model/entry.generated.ts';
import { type Answer, type Asking, BACK, type Question } from './asking.ts';
import { lineFor } from './line.ts';
import { oneOf, someOf } from './pick.ts';
import { asNumber, yesOrNo } from './plain.ts';
import { levelWords } from './words.ts';

/** The value of a parameter: one level, or several where `isList`. What is held and does not fit any more is forgotten. */
export function measured(asking: Asking, question: Question, parameter: Parameter, isList: boolean): Promise<Answer> {
  const about = { ...question, label: parameter.label, node: { description: parameter.definition } };
  const words = levelWords(parameter, asking.catalogue);
  if (!words) {
    const fits = typeof question.held === parameter.type;
    const asked = { ...about, held: fits ? question.held : undefined };
    return parameter.type === 'boolean' ? yesOrNo(asking, asked) : lineFor(asking, asked, { understand: asNumber });
  }
  const ids = new Set(words.map(({ id }) => id));
  const held = Array.isArray(question.held) === isList ? question.held : undefined;
  const fits = [held].flat().every((id) => ids.has(String(id)));
  return (isList ? someOf : oneOf)(asking, { ...about, held: fits ? held : undefined }, words);
}

/** The unit of a number: asked only where there are several. */
export async function unitFor(asking: Asking, question: Question, { unit, units }: Parameter): Promise<Answer> {
  const names = [...new Set([...(unit ? [unit] : []), ...Object.keys(units ?? {})])];
  if (names.length < 2) return names[0];
  const held = names.includes(String(question.held)) ? question.held : undefined;
  const words = names.map((id) => ({ id, label: id }));
  const answer = await oneOf(asking, { ...question, held }, words);
  return answer === BACK ? BACK : answer;
}
