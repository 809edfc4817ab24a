// Several questions → their answers in order, where one can go back from each to the one before.

import { type Answer, BACK } from './asking.ts';

/** A question by its name; it is given what was answered before it. */
export interface Step {
  readonly name: string;
  readonly ask: (held: Readonly<Record<string, unknown>>) => Promise<Answer>;
  /** Whether it is asked at all, after what was answered before it. */
  readonly isAsked?: (held: Readonly<Record<string, unknown>>) => boolean;
}

/** What was answered, by the names of the steps, added to what was held; BACK from the first of them. */
export async function inTurn(
  steps: readonly Step[],
  held: Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown> | typeof BACK> {
  let answers: Record<string, unknown> = { ...held };
  const trail: number[] = [];
  for (let place = 0; place < steps.length; ) {
    const { name, ask, isAsked = () => true } = steps[place] as Step;
    if (!isAsked(answers)) {
      const { [name]: gone, ...others } = answers;
      answers = others;
      place += 1;
      continue;
    }
    const answer = await ask(answers);
    if (answer === BACK) {
      const before = trail.pop();
      if (before === undefined) return BACK;
      place = before;
      continue;
    }
    const { [name]: replaced, ...others } = answers;
    answers = answer === undefined ? others : { ...others, [name]: answer };
    trail.push(place);
    place += 1;
  }
  return answers;
}
